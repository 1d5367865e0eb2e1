import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dialogs } from '../../app/dialogs.js';
import { addresses, router } from '../../app/router.js';
import { t } from '../../i18n/i18n.js';
import { inbox } from '../../stores/inbox.js';
import { reads } from '../../stores/reads.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import '../common/icon.js';

/** My channels: bold when something is unread, with a number when it is about me. */
class ChannelList extends LitElement {
  static properties = { workspace: { attribute: false } };

  static styles = [
    shared,
    controls,
    rows,
    css`
      .heading {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding-left: var(--space-2);
        --icon-size: 16px;
      }
      h2 {
        font-size: var(--font-size-small);
        font-weight: 600;
        color: var(--text-muted);
      }
      .archived {
        color: var(--text-muted);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, router, reads, inbox);
  }

  render() {
    const { channels, role } = this.workspace;
    return html`<div class="heading">
        <h2>${t('channels')}</h2>
        ${role === 'guest'
          ? nothing
          : html`<button
              class="icon"
              title=${t('channel.create')}
              aria-label=${t('channel.create')}
              @click=${() => dialogs.open('create-channel', this.workspace)}
            >
              <qa-icon name="plus"></qa-icon>
            </button>`}
      </div>
      <ul>
        ${repeat(
          channels.filter(({ archived, id }) => !archived || id === router.parts.c),
          ({ id }) => id,
          (channel) => html`<li>${this.#row(channel)}</li>`,
        )}
      </ul>
      <button class="row muted" @click=${() => dialogs.open('browse-channels', this.workspace)}>
        <qa-icon name="list"></qa-icon>${t('channels.browse')}
      </button>`;
  }

  #row(channel) {
    const open = router.parts.c === channel.id;
    const unread = reads.unread(channel.id);
    const mentions = inbox.inChannel(channel.id);
    return html`<a
      class="row ${unread ? 'unread' : ''} ${channel.archived ? 'archived' : ''}"
      href=${addresses.channel(this.workspace.id, channel.id)}
      aria-current=${open ? 'page' : nothing}
    >
      <qa-icon name=${channel.kind === 'private' ? 'lock' : 'hash'}></qa-icon>
      <span class="name">${channel.name}</span>
      ${unread ? html`<span class="for-readers">${t('unread')}</span>` : nothing}
      ${mentions ? html`<span class="badge" title=${t('mentions')}>${mentions}</span>` : nothing}
    </a>`;
  }
}

customElements.define('qa-channel-list', ChannelList);
