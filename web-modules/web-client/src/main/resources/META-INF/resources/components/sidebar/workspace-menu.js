import { LitElement, css, html, nothing } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { homeAddress } from '../../app/home.js';
import { narrow } from '../../app/narrow.js';
import { t } from '../../i18n/i18n.js';
import { session } from '../../stores/session.js';
import { Watch } from '../../stores/store.js';
import { workspaces } from '../../stores/workspaces.js';
import { controls } from '../../styles/controls.js';
import { popup } from '../../styles/popup.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import { openMenu } from '../common/menu.js';
import '../common/icon.js';

/** The name of the workspace; behind it the others, and what can be done with this one. */
class WorkspaceMenu extends LitElement {
  static properties = { workspace: { attribute: false } };

  static styles = [
    shared,
    controls,
    rows,
    popup,
    css`
      :host {
        border-bottom: 1px solid var(--border);
      }
      .switch {
        width: 100%;
        min-height: var(--header-height);
        padding: 0 var(--space-4);
        border-radius: 0;
        justify-content: flex-start;
        font-weight: 650;
      }
      .switch qa-icon {
        --icon-size: 16px;
        color: var(--text-muted);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, workspaces, session);
  }

  render() {
    return html`<button class="quiet switch" aria-haspopup="true" @click=${this.#open}>
        <span class="name">${this.workspace.name}</span><qa-icon name="chevron-down"></qa-icon>
      </button>
      <div popover @click=${(event) => event.currentTarget.hidePopover()}>
        ${workspaces.items.length > 1
          ? html`<p class="caption">${t('workspaces')}</p>
              ${workspaces.items.map(
                (item) => html`<a
                  class="row"
                  href=${homeAddress(item, narrow.yes)}
                  aria-current=${item.id === this.workspace.id ? 'page' : nothing}
                  ><span class="name">${item.name}</span></a
                >`,
              )}
              <hr />`
          : nothing}
        ${workspaces.runs(this.workspace)
          ? html`<button class="row" @click=${() => dialogs.open('invite', this.workspace)}>
              <qa-icon name="user-plus"></qa-icon>${t('invite')}
            </button>`
          : nothing}
        ${session.isSystemAdmin
          ? html`<button class="row" @click=${() => dialogs.open('create-workspace')}>
              <qa-icon name="plus"></qa-icon>${t('workspace.create')}
            </button>`
          : nothing}
      </div>`;
  }

  #open(event) {
    openMenu(event.currentTarget, this.renderRoot.querySelector('[popover]'));
  }
}

customElements.define('qa-workspace-menu', WorkspaceMenu);
