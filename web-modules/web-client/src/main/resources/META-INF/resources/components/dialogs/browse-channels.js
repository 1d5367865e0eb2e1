import { LitElement, css, html, nothing } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { addresses, router } from '../../app/router.js';
import { channels } from '../../server/content.js';
import { t, tn } from '../../i18n/i18n.js';
import { workspaces } from '../../stores/workspaces.js';
import { controls } from '../../styles/controls.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import '../common/dialog.js';
import '../common/icon.js';
import '../common/problem.js';

const PAGE = 50;

/** The public channels of a workspace: look into one, or join it. */
class BrowseChannels extends LitElement {
  static properties = { workspace: { attribute: false }, items: { state: true }, problem: { state: true } };

  static styles = [
    shared,
    controls,
    rows,
    css`
      ul {
        height: 50dvh;
        margin: var(--space-3) calc(-1 * var(--space-2)) 0;
        overflow-y: auto;
      }
      li {
        cursor: default !important;
      }
      .what {
        flex: 1;
        min-width: 0;
      }
      .more {
        margin: var(--space-2) auto;
        display: block;
      }
    `,
  ];

  #q = '';
  #next = null;

  connectedCallback() {
    super.connectedCallback();
    this.#fetch(null);
  }

  render() {
    return html`<qa-dialog heading=${t('channels.browse')}>
      <input type="search" autofocus aria-label=${t('channels.find')} placeholder=${t('channels.find')} @input=${this.#typed} />
      <qa-problem .problem=${this.problem}></qa-problem>
      <ul>
        ${this.items?.map((channel) => this.#row(channel))}
        ${this.items?.length === 0 ? html`<p class="muted small">${t('channels.none')}</p>` : nothing}
        ${this.#next ? html`<button class="more" @click=${() => this.#fetch(this.#next)}>${t('more')}</button>` : nothing}
      </ul>
    </qa-dialog>`;
  }

  #row(channel) {
    const member = channel.member || workspaces.channel(channel.id) !== null;
    return html`<li class="row">
      <qa-icon name="hash"></qa-icon>
      <div class="what">
        <p class="name"><b>${channel.name}</b> <span class="muted small">${tn('channel.members', channel.memberCount)}</span></p>
        <p class="muted small name">${channel.topic}</p>
      </div>
      <button @click=${() => this.#open(channel)}>${t('channel.look')}</button>
      ${member || channel.archived
        ? nothing
        : html`<button class="primary" @click=${() => this.#join(channel)}>${t('channel.join')}</button>`}
    </li>`;
  }

  #typed(event) {
    this.#q = event.target.value.trim();
    this.#fetch(null);
  }

  #open(channel) {
    dialogs.close();
    router.go(addresses.channel(this.workspace.id, channel.id));
  }

  async #join(channel) {
    try {
      await workspaces.join(channel);
      this.#open(channel);
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #fetch(cursor) {
    const q = this.#q;
    try {
      const page = await channels(this.workspace.id, { scope: 'browse', q, cursor, limit: PAGE });
      if (q === this.#q) {
        this.#next = page.next ?? null;
        this.items = cursor ? [...this.items, ...page.items] : page.items;
        this.problem = null;
      }
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('qa-browse-channels', BrowseChannels);
