import { LitElement, css, html, nothing } from 'lit';
import { t } from '../../i18n/i18n.js';
import { Ledger } from '../../stores/ledger.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import { table } from '../../styles/table.js';
import '../common/problem.js';

const OUTCOMES = ['stored-with-loss', 'skipped'];

/** The ledger of an import: every entry that is not, or not wholly, stored, with the reasons. */
class ImportLedger extends LitElement {
  static properties = { importId: {} };

  static styles = [
    shared,
    controls,
    table,
    css`
      :host {
        margin-top: var(--space-4);
        padding-top: var(--space-3);
        border-top: 1px solid var(--border);
      }
      .filter {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      .filter select {
        width: auto;
        min-height: 30px;
        margin: 0;
        font-size: var(--font-size-small);
      }
      .scroll {
        max-height: 420px;
        margin: var(--space-3) 0;
        overflow: auto;
      }
      th {
        position: sticky;
        top: 0;
      }
      td.entry {
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
    return html`<label class="filter">
        ${t('ledger.filter')}
        <select @change=${(event) => this.#ledger.filter(event.target.value)}>
          <option value="">${t('ledger.all')}</option>
          ${OUTCOMES.map((outcome) => html`<option value=${outcome}>${t(`outcome.${outcome}`)}</option>`)}
        </select>
      </label>
      <qa-problem .problem=${problem}></qa-problem>
      ${status === 'ready' && items.length === 0 ? html`<p class="muted small">${t('ledger.none')}</p>` : this.#table(items)}
      ${next ? html`<div class="actions"><button @click=${() => this.#ledger.more()}>${t('more')}</button></div>` : nothing}`;
  }

  #table(items) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('ledger')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('ledger.entry')}</th>
            <th scope="col">${t('ledger.outcome')}</th>
            <th scope="col">${t('ledger.reason')}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map((entry) => this.#row(entry))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ path, index, key, outcome, losses }) {
    return html`<tr>
      <td class="entry">${path}${index < 0 ? '' : ` [${index}]`} ${key}</td>
      <td>${t(`outcome.${outcome}`)}</td>
      <td>${losses.map(({ reason, detail }) => html`<p>${t(`loss.${reason}`)} <bdi class="muted">${detail}</bdi></p>`)}</td>
    </tr>`;
  }
}

customElements.define('qa-import-ledger', ImportLedger);
