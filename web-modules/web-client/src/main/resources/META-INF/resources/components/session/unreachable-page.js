import { LitElement, html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { card } from '../../styles/card.js';
import { shared } from '../../styles/shared.js';

/** Shown until a server answers; the session keeps asking. */
class UnreachablePage extends LitElement {
  static styles = [shared, card];

  render() {
    return html`<main role="status">
      <h1>${t('unreachable.title')}</h1>
      <p>${t('unreachable.text')}</p>
    </main>`;
  }
}

customElements.define('qa-unreachable-page', UnreachablePage);
