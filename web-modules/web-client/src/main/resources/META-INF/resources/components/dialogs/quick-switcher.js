import { LitElement, css, html, nothing } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { addresses, router } from '../../app/router.js';
import { t } from '../../i18n/i18n.js';
import { reads } from '../../stores/reads.js';
import { workspaces } from '../../stores/workspaces.js';
import { controls } from '../../styles/controls.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import '../common/dialog.js';
import '../common/icon.js';

const MOST = 12;

/** Ctrl/Cmd+K: a few letters lead to any of my channels or places. What is unread comes first. */
class QuickSwitcher extends LitElement {
  static properties = { q: { state: true }, chosen: { state: true } };

  static styles = [
    shared,
    controls,
    rows,
    css`
      input {
        margin: 0 !important;
        min-height: 52px !important;
        padding: 0 var(--space-5) !important;
        border: 0 !important;
        border-bottom: 1px solid var(--border) !important;
        border-radius: 0 !important;
        background: none !important;
      }
      input:focus-visible {
        box-shadow: none;
      }
      ul,
      p {
        padding: var(--space-2);
      }
      p {
        padding-left: var(--space-5);
      }
    `,
  ];

  constructor() {
    super();
    this.q = '';
    this.chosen = 0;
  }

  render() {
    const found = this.#found;
    return html`<qa-dialog heading=${t('switcher')} bare>
      <input
        autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant=${found.length ? `choice-${this.chosen}` : nothing}
        aria-label=${t('switcher.placeholder')}
        placeholder=${t('switcher.placeholder')}
        @input=${this.#typed}
        @keydown=${this.#pressed}
      />
      ${found.length
        ? html`<ul role="listbox" id="found" aria-label=${t('channels')}>
            ${found.map((choice, index) => this.#row(choice, index))}
          </ul>`
        : html`<p class="muted">${t('channels.none')}</p>`}
    </qa-dialog>`;
  }

  #row({ icon, name, detail, address, unread }, index) {
    return html`<li
      class="row ${unread ? 'unread' : ''}"
      role="option"
      id="choice-${index}"
      aria-selected=${index === this.chosen}
      @click=${() => this.#go(address)}
    >
      <qa-icon name=${icon}></qa-icon><span class="name">${name}</span><span class="muted small">${detail}</span>
    </li>`;
  }

  get #found() {
    const words = this.q.toLocaleLowerCase();
    return this.#choices
      .filter(({ name }) => name.toLocaleLowerCase().includes(words))
      .sort((a, b) => b.unread - a.unread || a.name.toLocaleLowerCase().indexOf(words) - b.name.toLocaleLowerCase().indexOf(words))
      .slice(0, MOST);
  }

  get #choices() {
    const several = workspaces.items.length > 1;
    const channels = workspaces.items.flatMap((workspace) =>
      workspace.channels.map((channel) => ({
        icon: channel.kind === 'private' ? 'lock' : 'hash',
        name: channel.name,
        detail: several ? workspace.name : '',
        address: addresses.channel(workspace.id, channel.id),
        unread: reads.unread(channel.id),
      })),
    );
    const mentions = { icon: 'at-sign', name: t('mentions'), detail: '', address: addresses.mentions(router.parts.w), unread: false };
    return [...channels, mentions];
  }

  #typed(event) {
    this.q = event.target.value.trim();
    this.chosen = 0;
  }

  #pressed(event) {
    const found = this.#found;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      this.chosen = (this.chosen + step + found.length) % found.length;
    } else if (event.key === 'Enter' && found[this.chosen]) {
      event.preventDefault();
      this.#go(found[this.chosen].address);
    }
  }

  #go(address) {
    dialogs.close();
    router.go(address);
  }
}

customElements.define('qa-quick-switcher', QuickSwitcher);
