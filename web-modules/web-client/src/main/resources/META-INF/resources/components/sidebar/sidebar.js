import { LitElement, css, html, nothing } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { addresses, router } from '../../app/router.js';
import { t } from '../../i18n/i18n.js';
import { inbox } from '../../stores/inbox.js';
import { Watch } from '../../stores/store.js';
import { workspaces } from '../../stores/workspaces.js';
import { controls } from '../../styles/controls.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import '../common/icon.js';
import './channel-list.js';
import './user-menu.js';
import './workspace-menu.js';

/** Where one can go: another workspace, search, mentions, the channels. */
class Sidebar extends LitElement {
  static properties = { workspace: { attribute: false } };

  static styles = [
    shared,
    controls,
    rows,
    css`
      :host {
        display: flex;
        flex-direction: column;
        background: var(--ground-sunken);
        border-right: 1px solid var(--border);
      }
      nav {
        flex: 1;
        min-height: 0;
        padding: var(--space-2);
        overflow-y: auto;
      }
      .places {
        margin-bottom: var(--space-3);
      }
      kbd {
        padding: 0 5px;
        border: 1px solid var(--border);
        border-radius: 4px;
        color: var(--text-muted);
        font: var(--font-size-tiny) var(--font);
      }
      @media (hover: none) {
        kbd {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, router, inbox);
  }

  render() {
    const { id } = this.workspace;
    return html`<qa-workspace-menu .workspace=${this.workspace}></qa-workspace-menu>
      <nav aria-label=${t('sidebar')}>
        <div class="places">
          <button class="row" @click=${() => dialogs.open('quick-switcher')}>
            <qa-icon name="compass"></qa-icon><span class="name">${t('switcher')}</span><kbd>Ctrl K</kbd>
          </button>
          <button class="row" @click=${() => router.beside({ search: '', thread: null, members: null })}>
            <qa-icon name="search"></qa-icon><span class="name">${t('search')}</span><kbd>/</kbd>
          </button>
          ${this.#place('mentions', 'at-sign', addresses.mentions(id), inbox.unread)}
          ${workspaces.runs(this.workspace) ? this.#place('import', 'file-archive', addresses.import(id)) : nothing}
        </div>
        <qa-channel-list .workspace=${this.workspace}></qa-channel-list>
      </nav>
      <qa-user-menu></qa-user-menu>`;
  }

  #place(name, icon, address, count = 0) {
    return html`<a
      class="row ${count ? 'unread' : ''}"
      href=${address}
      aria-current=${router.path === address ? 'page' : nothing}
    >
      <qa-icon name=${icon}></qa-icon><span class="name">${t(name)}</span>
      ${count ? html`<span class="badge">${count}<span class="for-readers"> ${t('unread')}</span></span>` : nothing}
    </a>`;
  }
}

customElements.define('qa-sidebar', Sidebar);
