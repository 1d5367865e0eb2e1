import { LitElement, css, html, nothing } from 'lit';
import { notices } from '../../app/notices.js';
import { t } from '../../i18n/i18n.js';
import { inbox } from '../../stores/inbox.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { panel } from '../../styles/panel.js';
import { shared } from '../../styles/shared.js';
import '../common/empty.js';
import '../common/problem.js';
import '../common/skeleton.js';
import './notification-row.js';
import './place-header.js';

/** What was said to me: mentions and replies in my threads, newest first. */
class MentionsPlace extends LitElement {
  static styles = [
    shared,
    controls,
    panel,
    css`
      label {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        font-weight: 400;
      }
      .bar {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-5);
        border-bottom: 1px solid var(--border);
      }
      .bar,
      ul {
        max-width: var(--text-width);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, inbox);
  }

  render() {
    return html`<qa-place-header heading=${t('mentions')}></qa-place-header>
      <div class="scroll">
        ${this.#bar()}
        <qa-problem .problem=${inbox.problem} .retry=${() => inbox.load()}></qa-problem>
        ${this.#list()}
      </div>`;
  }

  #bar() {
    return html`<div class="bar">
      <label>
        <input type="checkbox" .checked=${inbox.onlyUnread} @change=${(event) => inbox.filter(event.target.checked)} />
        ${t('inbox.onlyUnread')}
      </label>
      <button ?disabled=${inbox.unread === 0} @click=${() => notices.attempt(() => inbox.readAll())}>${t('inbox.readAll')}</button>
    </div>`;
  }

  #list() {
    if (inbox.items.length === 0) {
      const text = t(inbox.onlyUnread ? 'inbox.noneUnread' : 'inbox.none');
      return inbox.status === 'ready'
        ? html`<qa-empty icon="at-sign" text=${text}></qa-empty>`
        : inbox.status === 'loading'
          ? html`<qa-skeleton></qa-skeleton>`
          : nothing;
    }
    return html`<ul>
        ${inbox.items.map((item) => html`<li><qa-notification-row .notification=${item}></qa-notification-row></li>`)}
      </ul>
      ${inbox.next ? html`<button class="more" @click=${() => inbox.more()}>${t('more')}</button>` : nothing}`;
  }
}

customElements.define('qa-mentions-place', MentionsPlace);
