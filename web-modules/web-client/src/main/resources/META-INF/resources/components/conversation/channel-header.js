import { LitElement, css, html, nothing } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { notices } from '../../app/notices.js';
import { addresses, router } from '../../app/router.js';
import { number } from '../../i18n/format.js';
import { t, tn } from '../../i18n/i18n.js';
import { workspaces } from '../../stores/workspaces.js';
import { controls } from '../../styles/controls.js';
import { popup } from '../../styles/popup.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import { header } from '../../styles/header.js';
import { openMenu } from '../common/menu.js';
import '../common/icon.js';

/** The channel's name and topic, its members, search within it, and leaving it. */
class ChannelHeader extends LitElement {
  static properties = { channel: { attribute: false } };

  static styles = [
    shared,
    controls,
    rows,
    popup,
    header,
    css`
      .members {
        color: var(--text-muted);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  render() {
    const { channel } = this;
    if (!channel) {
      return html`<header></header>`;
    }
    const members = tn('channel.members', channel.memberCount ?? 0);
    return html`<header>
      <a class="back" href=${addresses.workspace(channel.workspaceId)} aria-label=${t('back')}
        ><qa-icon name="chevron-left"></qa-icon
      ></a>
      <h1><qa-icon name=${channel.kind === 'private' ? 'lock' : 'hash'}></qa-icon><span class="name">${channel.name}</span></h1>
      <p class="topic name" title=${channel.topic || nothing}>${channel.topic}</p>
      <button class="quiet members" title=${members} aria-label=${members} @click=${() => this.#beside('members', '')}>
        <qa-icon name="users"></qa-icon>${number(channel.memberCount ?? 0)}
      </button>
      <button
        class="icon"
        title=${t('search.within')}
        aria-label=${t('search.within')}
        @click=${() => this.#beside('search', `in:${channel.name} `)}
      >
        <qa-icon name="search"></qa-icon>
      </button>
      ${channel.member ? this.#menu(channel) : nothing}
    </header>`;
  }

  #menu(channel) {
    const adds = !channel.archived && workspaces.get(channel.workspaceId)?.role !== 'guest';
    return html`<button class="icon" aria-haspopup="true" aria-label=${t('channel.more')} @click=${this.#open}>
        <qa-icon name="settings"></qa-icon>
      </button>
      <div popover @click=${(event) => event.currentTarget.hidePopover()}>
        ${adds
          ? html`<button class="row" @click=${() => dialogs.open('add-members', channel)}>
              <qa-icon name="user-plus"></qa-icon>${t('channel.add')}
            </button>`
          : nothing}
        <button class="row" ?disabled=${channel.general} @click=${this.#leave}>
          <qa-icon name="log-out"></qa-icon>${t('channel.leave')}
        </button>
      </div>`;
  }

  #open(event) {
    openMenu(event.currentTarget, this.renderRoot.querySelector('[popover]'));
  }

  #beside(name, value) {
    router.beside({ thread: null, reply: null, members: null, search: null, at: null, [name]: value });
  }

  #leave() {
    const { channel } = this;
    notices.attempt(async () => {
      await workspaces.leave(channel);
      router.go(addresses.workspace(channel.workspaceId));
    });
  }
}

customElements.define('qa-channel-header', ChannelHeader);
