import { LitElement, css, html } from 'lit';
import { SHORTCUTS } from '../../app/shortcuts.js';
import { t } from '../../i18n/i18n.js';
import { shared } from '../../styles/shared.js';
import '../common/dialog.js';

/** All keys at a glance. */
class Shortcuts extends LitElement {
  static styles = [
    shared,
    css`
      dl {
        display: grid;
        grid-template-columns: 1fr max-content;
        gap: var(--space-2) var(--space-5);
      }
      kbd {
        padding: 1px 6px;
        border: 1px solid var(--border-control);
        border-radius: 4px;
        font: var(--font-size-small) var(--font);
      }
    `,
  ];

  render() {
    return html`<qa-dialog heading=${t('shortcuts')}>
      <dl>
        ${SHORTCUTS.map(
          ([keys, name]) =>
            html`<dt>${t(name)}</dt>
              <dd>${keys.split(' ').map((key) => (key === '/' && keys !== '/' ? ' / ' : html`<kbd>${key}</kbd> `))}</dd>`,
        )}
      </dl>
    </qa-dialog>`;
  }
}

customElements.define('qa-shortcuts', Shortcuts);
