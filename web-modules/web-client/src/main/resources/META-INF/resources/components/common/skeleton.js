import { LitElement, css, html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { shared } from '../../styles/shared.js';

/** Grey lines where text will be. They appear after 150 ms only, so that a quick answer does not flicker. */
class Skeleton extends LitElement {
  static properties = { lines: { type: Number } };

  static styles = [
    shared,
    css`
      :host {
        padding: var(--space-4) var(--space-5);
        animation: appear 1ms 150ms both;
      }
      div {
        height: 12px;
        margin: var(--space-3) 0;
        border-radius: var(--radius);
        background: var(--ground-hover-strong);
      }
      div:nth-child(3n + 1) { width: 38%; }
      div:nth-child(3n + 2) { width: 82%; }
      div:nth-child(3n) { width: 64%; }
      @keyframes appear {
        from { visibility: hidden; }
      }
    `,
  ];

  render() {
    return html`${Array.from({ length: this.lines ?? 6 }, () => html`<div></div>`)}
      <span class="for-readers" role="status">${t('loading')}</span>`;
  }
}

customElements.define('qa-skeleton', Skeleton);
