import { LitElement, css, html, nothing } from 'lit';
import { t } from '../../i18n/i18n.js';
import { Ledger } from '../../stores/ledger.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import '../common/problem.js';

/** The ledger of an import: every entry that is not stored, or was changed on the way, with its reason. */
class ImportLedger extends LitElement {
  static properties = { importId: {} };

  static styles = [
    shared,
    controls,
    css`
      :host {
        margin-top: var(--space-4);
        padding-top: var(--space-3);
        border-top: 1px solid var(--border);
      }
      .scroll {
        max-height: 420px;
        margin-top: var(--space-3);
        overflow: auto;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--font-size-small);
      }
      th {
        position: sticky;
        top: 0;
        background: var(--ground);
        text-align: left;
        white-space: nowrap;
      }
      th,
      td {
        padding: var(--space-1) var(--space-3) var(--space-1) 0;
        border-bottom: 1px solid var(--border);
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      td:first-child {
        font-family: var(--font-mono);
        font-size: var(--font-size-tiny);
        unicode-bidi: isolate;
      }
    `,
  ];

  #ledger = null;

  constructor() {
    super();
    new Watch(this, () => this.#ledger);
  }

  willUpdate(changes) {
    if (changes.has('importId')) {
      this.#ledger = new Ledger(this.importId);
      this.#ledger.load();
    }
  }

  render() {
    const { items, next, problem, status } = this.#ledger;
    return html`<qa-problem .problem=${problem}></qa-problem>
      ${status === 'ready' && items.length === 0 ? html`<p class="muted small">${t('ledger.none')}</p>` : this.#table(items)}
      ${next ? html`<div class="actions"><button @click=${() => this.#ledger.more()}>${t('more')}</button></div>` : nothing}`;
  }

  #table(items) {
    return html`<div class="scroll" tabindex="0">
      <table aria-label=${t('ledger')}>
        <thead>
          <tr>
            <th scope="col">${t('ledger.entry')}</th>
            <th scope="col">${t('ledger.outcome')}</th>
            <th scope="col">${t('ledger.reason')}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map(
            (entry) =>
              html`<tr>
                <td>${entry.path}${entry.position === null || entry.position === undefined ? '' : ` #${entry.position}`}</td>
                <td>${entry.outcome}</td>
                <td>${entry.reason ?? ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('qa-import-ledger', ImportLedger);
