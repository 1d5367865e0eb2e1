import { html } from 'lit';
import { homeAddress } from '../../app/home.js';
import { notices } from '../../app/notices.js';
import { narrow } from '../../app/narrow.js';
import { router } from '../../app/router.js';
import { t } from '../../i18n/i18n.js';
import { session } from '../../stores/session.js';
import { workspaces } from '../../stores/workspaces.js';
import { field } from '../common/field.js';
import { CardPage } from '../session/card-page.js';

/** Shown to someone who belongs to no workspace yet: who runs the system makes one, everybody else needs an invitation. */
class FirstWorkspace extends CardPage {
  render() {
    return this.card(html`
      <h1>${t('first.title', { name: session.user?.displayName })}</h1>
      ${session.isSystemAdmin
        ? html`<p>${t('first.admin')}</p>
            ${this.form(
              field({
                name: 'name',
                label: t('workspace.name'),
                maxlength: 80,
                autofocus: true,
                problem: this.submission.problem,
              }),
              t('workspace.create'),
              ({ name }) => this.#create(name),
            )}`
        : html`<p>${t('first.member')}</p>`}
      <p><button class="link" @click=${() => notices.attempt(() => session.signOut())}>${t('signOut')}</button></p>
    `);
  }

  async #create(name) {
    const { id } = await workspaces.create(name);
    router.go(homeAddress(workspaces.get(id), narrow.yes), { replace: true });
  }
}

customElements.define('qa-first-workspace', FirstWorkspace);
