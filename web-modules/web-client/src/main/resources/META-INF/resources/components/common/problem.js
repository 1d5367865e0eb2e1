import { LitElement, css, html, nothing } from 'lit';
import { explain, t } from '../../i18n/i18n.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import './icon.js';

/** What failed, beside where it failed, in words; the trace id for support lies behind "details". */
class ProblemNote extends LitElement {
  static properties = { problem: { attribute: false }, retry: { attribute: false } };

  static styles = [
    shared,
    controls,
    css`
      :host {
        margin: var(--space-3) 0;
      }
      .note {
        display: flex;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius);
        background: var(--danger-ground);
        color: var(--danger);
        font-size: var(--font-size-small);
        overflow-wrap: anywhere;
      }
      .words {
        flex: 1;
      }
      summary {
        cursor: pointer;
        width: max-content;
        text-decoration: underline;
      }
      code {
        font-family: var(--font-mono);
        font-size: var(--font-size-tiny);
      }
    `,
  ];

  willUpdate() {
    this.hidden = !this.problem;
  }

  render() {
    return this.problem
      ? html`<div class="note" role="alert">
          <qa-icon name="circle-alert"></qa-icon>
          <div class="words">
            ${explain(this.problem)}
            ${this.problem.traceId
              ? html`<details>
                  <summary>${t('problem.details')}</summary>
                  <code>${this.problem.code} · ${this.problem.traceId}</code>
                </details>`
              : nothing}
          </div>
          ${this.retry ? html`<button class="link" @click=${this.retry}>${t('retry')}</button>` : nothing}
        </div>`
      : nothing;
  }
}

customElements.define('qa-problem', ProblemNote);
