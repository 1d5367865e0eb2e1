import { html } from 'lit';
import { homeAddress } from '../../app/home.js';
import { narrow } from '../../app/narrow.js';
import { router } from '../../app/router.js';
import { invitation } from '../../server/content.js';
import { t } from '../../i18n/i18n.js';
import { session } from '../../stores/session.js';
import { Watch } from '../../stores/store.js';
import { workspaces } from '../../stores/workspaces.js';
import { accountFields } from './account-fields.js';
import { CardPage } from './card-page.js';
import { signInFields } from './sign-in-form.js';

/** Where an invitation link leads: with a new account, with an existing one, or at once when signed in. */
class JoinPage extends CardPage {
  static properties = {
    token: {},
    offer: { state: true },
    problem: { state: true },
    hasAccount: { state: true },
  };

  constructor() {
    super();
    new Watch(this, session);
  }

  willUpdate(changes) {
    if (changes.has('token')) {
      this.#look();
    }
  }

  render() {
    if (this.problem) {
      return this.card(html`<h1>${t('join.gone')}</h1>
        <qa-problem .problem=${this.problem}></qa-problem>
        <p><a href="/">${t('join.home')}</a></p>`);
    }
    if (!this.offer) {
      return '';
    }
    return this.card(html`
      <h1>${t('join.title', { workspace: this.offer.workspaceName })}</h1>
      ${session.user ? this.#signedIn() : this.hasAccount ? this.#existing() : this.#fresh()}
    `);
  }

  #signedIn() {
    return html`<p>${t('join.as', { name: session.user.displayName })}</p>
      ${this.form('', t('join.action'), () => this.#accept())}`;
  }

  #existing() {
    const { problem } = this.submission;
    return html`${this.form(signInFields(problem), t('join.signIn'), async ({ email, password }) => {
        await session.signIn(email, password);
        await this.#accept();
      })}
      <p><button class="link" @click=${() => (this.hasAccount = false)}>${t('join.noAccount')}</button></p>`;
  }

  #fresh() {
    return html`${this.form(accountFields(this.submission.problem), t('join.signUp'), async (details) => {
        await session.signUp({ ...details, invitation: this.token });
        await this.#accept();
      })}
      <p><button class="link" @click=${() => (this.hasAccount = true)}>${t('join.hasAccount')}</button></p>`;
  }

  async #accept() {
    const { id } = await workspaces.accept(this.token);
    router.go(homeAddress(workspaces.get(id), narrow.yes), { replace: true });
  }

  async #look() {
    try {
      this.offer = await invitation(this.token);
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('qa-join-page', JoinPage);
