import { html, nothing } from 'lit';
import { t } from '../../i18n/i18n.js';
import { session } from '../../stores/session.js';
import { CardPage } from './card-page.js';
import { signInFields } from './sign-in-form.js';

class SignInPage extends CardPage {
  render() {
    return this.card(html`
      <h1>${t('signIn.title')}</h1>
      ${session.ended ? html`<p role="status">${t('signIn.ended')}</p>` : nothing}
      ${this.form(signInFields(this.submission.problem), t('signIn.action'), ({ email, password }) =>
        session.signIn(email, password),
      )}
      <p>${t('signIn.noAccount')}</p>
    `);
  }
}

customElements.define('qa-sign-in-page', SignInPage);
