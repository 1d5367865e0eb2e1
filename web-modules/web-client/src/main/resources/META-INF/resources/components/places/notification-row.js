import { LitElement, css, html, nothing } from 'lit';
import { addresses, router } from '../../app/router.js';
import { dateTime, shortWhen } from '../../i18n/format.js';
import { t } from '../../i18n/i18n.js';
import { inbox } from '../../stores/inbox.js';
import { people } from '../../stores/people.js';
import { Watch } from '../../stores/store.js';
import { workspaces } from '../../stores/workspaces.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import '../common/avatar.js';
import '../common/icon.js';

/** One notification: who did what where, and the first words. Pressing it leads there and marks it read. */
class NotificationRow extends LitElement {
  static properties = { notification: { attribute: false } };

  static styles = [
    shared,
    controls,
    css`
      :host {
        position: relative;
        border-bottom: 1px solid var(--border);
      }
      .open {
        display: grid;
        grid-template-columns: 8px 36px minmax(0, 1fr);
        gap: 0 var(--space-3);
        width: 100%;
        padding: var(--space-3) var(--space-5) var(--space-3) var(--space-3);
        border: 0;
        border-radius: 0;
        background: none;
        text-align: left;
        align-items: start;
      }
      .open:hover {
        background: var(--ground-hover);
      }
      .open:focus-visible {
        box-shadow: inset 0 0 0 2px var(--accent);
      }
      .dot {
        width: 8px;
        height: 8px;
        margin-top: 14px;
        border-radius: 50%;
      }
      .unread .dot {
        background: var(--accent);
      }
      .unread .who {
        font-weight: 650;
      }
      .excerpt {
        color: var(--text-muted);
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        overflow-wrap: anywhere;
        unicode-bidi: isolate;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, people, workspaces);
  }

  render() {
    const it = this.notification;
    const actor = people.get(it.actorId);
    const channel = workspaces.channel(it.channelId)?.name ?? '';
    return html`<button class="open ${it.readAt ? '' : 'unread'}" @click=${this.#open}>
      <span class="dot">${it.readAt ? nothing : html`<span class="for-readers">${t('unread')}</span>`}</span>
      <qa-avatar .person=${actor}></qa-avatar>
      <div>
        <p>
          <span class="who">${t(`inbox.${it.kind}`, { name: actor?.displayName ?? ' ', channel })}</span>
          <time class="muted small" datetime=${it.createdAt} title=${dateTime(it.createdAt)}>${shortWhen(it.createdAt)}</time>
        </p>
        <p class="excerpt" dir="auto">${it.excerpt}</p>
      </div>
    </button>`;
  }

  #open() {
    router.go(addresses.message(this.notification));
    inbox.read(this.notification).catch(() => {});
  }
}

customElements.define('qa-notification-row', NotificationRow);
