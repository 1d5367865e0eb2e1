import { LitElement, css, html } from 'lit';
import { addresses, router } from '../../app/router.js';
import { t } from '../../i18n/i18n.js';
import { header } from '../../styles/header.js';
import { shared } from '../../styles/shared.js';
import '../common/icon.js';

/** The bar of a place that is no channel. */
class PlaceHeader extends LitElement {
  static properties = { heading: {} };

  static styles = [
    shared,
    header,
    css`
      h1 {
        flex: 1;
      }
    `,
  ];

  render() {
    return html`<header>
      <a class="back" href=${addresses.workspace(router.parts.w)} aria-label=${t('back')}><qa-icon name="chevron-left"></qa-icon></a>
      <h1>${this.heading}</h1>
    </header>`;
  }
}

customElements.define('qa-place-header', PlaceHeader);
