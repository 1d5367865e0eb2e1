import { LitElement, css, html } from 'lit';
import { closePanel } from '../../app/shortcuts.js';
import { t } from '../../i18n/i18n.js';
import { controls } from '../../styles/controls.js';
import { header } from '../../styles/header.js';
import { shared } from '../../styles/shared.js';
import '../common/icon.js';

/** The title of a panel, what can be done with it, and the way out of it. */
class PanelHeader extends LitElement {
  static properties = { heading: {}, detail: {} };

  static styles = [
    shared,
    controls,
    header,
    css`
      h2 {
        font-size: 16px;
        white-space: nowrap;
      }
      span {
        flex: 1;
      }
    `,
  ];

  render() {
    return html`<header>
      <h2>${this.heading}</h2>
      <span class="muted small name">${this.detail}</span>
      <slot></slot>
      <button class="icon" aria-label=${t('close')} title=${t('close')} @click=${closePanel}><qa-icon name="x"></qa-icon></button>
    </header>`;
  }
}

customElements.define('qa-panel-header', PanelHeader);
