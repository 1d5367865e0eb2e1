import { LitElement, css, html } from 'lit';
import { shared } from '../../styles/shared.js';

/** How far something has come: `part` from 0 to 1, or null while that is not known. The label says it in words. */
class Progress extends LitElement {
  static properties = { part: { attribute: false }, label: {} };

  static styles = [
    shared,
    css`
      progress {
        display: block;
        width: 100%;
        height: 6px;
        margin-top: var(--space-2);
        border: 0;
        border-radius: 3px;
        background: var(--ground-hover-strong);
        overflow: hidden;
        appearance: none;
      }
      progress::-webkit-progress-bar {
        background: var(--ground-hover-strong);
      }
      progress::-webkit-progress-value {
        background: var(--accent-fill);
        transition: width var(--motion);
      }
      progress::-moz-progress-bar {
        background: var(--accent-fill);
      }
      label {
        font-size: var(--font-size-small);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  render() {
    return html`<label
      >${this.label}
      ${this.part === null ? html`<progress></progress>` : html`<progress max="1" .value=${Math.min(1, this.part || 0)}></progress>`}
    </label>`;
  }
}

customElements.define('qa-progress', Progress);
