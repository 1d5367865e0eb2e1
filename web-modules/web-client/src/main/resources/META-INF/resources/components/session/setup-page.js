import { html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { session } from '../../stores/session.js';
import { field } from '../common/field.js';
import { accountFields } from './account-fields.js';
import { CardPage } from './card-page.js';

/** The first account, made with the code that the server printed when it first started. */
class SetupPage extends CardPage {
  render() {
    const { problem } = this.submission;
    return this.card(html`
      <h1>${t('setup.title')}</h1>
      <p>${t('setup.intro')}</p>
      ${this.form(
        html`${field({ name: 'code', label: t('setup.code'), hint: t('setup.code.hint'), autofocus: true, problem })}
        ${accountFields(problem)}`,
        t('setup.action'),
        (details) => session.setUp({ ...details, code: details.code.trim() }),
      )}
    `);
  }
}

customElements.define('qa-setup-page', SetupPage);
