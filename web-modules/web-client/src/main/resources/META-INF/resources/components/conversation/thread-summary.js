import { LitElement, css, html } from 'lit';
import { shortWhen } from '../../i18n/format.js';
import { t, tn } from '../../i18n/i18n.js';
import { people } from '../../stores/people.js';
import { Watch } from '../../stores/store.js';
import { shared } from '../../styles/shared.js';
import '../common/avatar.js';

/** Under a message: who replied, how often, and when last. Pressing it opens the thread. */
class ThreadSummary extends LitElement {
  static properties = { thread: { attribute: false } };

  static styles = [
    shared,
    css`
      button {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        max-width: 100%;
        margin: 2px 0 var(--space-1) -5px;
        padding: 3px 8px 3px 4px;
        border: 1px solid transparent;
        border-radius: var(--radius);
        background: none;
        color: var(--accent);
        font: 600 var(--font-size-small) / 1.4 var(--font);
        cursor: pointer;
        --avatar-size: 22px;
      }
      button:hover {
        border-color: var(--border);
        background: var(--ground);
      }
      .faces {
        display: flex;
        gap: 3px;
      }
      .when {
        color: var(--text-muted);
        font-weight: 400;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, people);
  }

  render() {
    const { replyCount, lastReplyAt, participantIds } = this.thread;
    return html`<button>
      <span class="faces">${participantIds.slice(0, 3).map((id) => html`<qa-avatar .person=${people.get(id)}></qa-avatar>`)}</span>
      ${tn('thread.replies', replyCount)}
      <span class="when name">${t('thread.last', { when: shortWhen(lastReplyAt) })}</span>
    </button>`;
  }
}

customElements.define('qa-thread-summary', ThreadSummary);
