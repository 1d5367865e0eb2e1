import { LitElement, css, html } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/i18n.js';
import { shared } from '../../styles/shared.js';
import { table } from '../../styles/table.js';

const KINDS = ['message', 'user', 'channel', 'file'];

/** How many entries of each kind an import stored, stored with a loss, or skipped. */
class ImportTotals extends LitElement {
  static properties = { totals: { attribute: false } };

  static styles = [
    shared,
    table,
    css`
      :host {
        margin-top: var(--space-3);
        overflow-x: auto;
      }
    `,
  ];

  render() {
    return html`<table>
      <thead>
        <tr>
          <th></th>
          ${['stored', 'stored-with-loss', 'skipped'].map((it) => html`<th scope="col" class="figure">${t(`outcome.${it}`)}</th>`)}
          <th scope="col" class="figure">${t('import.added')}</th>
        </tr>
      </thead>
      <tbody>
        ${KINDS.filter((kind) => this.totals[kind]).map((kind) => this.#row(kind, this.totals[kind]))}
      </tbody>
    </table>`;
  }

  #row(kind, { stored, storedWithLoss, skipped, added }) {
    const figure = (value) => html`<td class="figure">${number(value)}</td>`;
    return html`<tr>
      <th scope="row">${t(`import.kind.${kind}`)}</th>
      ${figure(stored)} ${figure(storedWithLoss)} ${figure(skipped)} ${figure(added)}
    </tr>`;
  }
}

customElements.define('qa-import-totals', ImportTotals);
