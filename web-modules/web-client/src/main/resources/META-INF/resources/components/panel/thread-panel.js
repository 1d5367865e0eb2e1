import { LitElement, css, html, nothing } from 'lit';
import { router } from '../../app/router.js';
import { message } from '../../server/messages.js';
import { t } from '../../i18n/i18n.js';
import { live } from '../../stores/live.js';
import { Watch } from '../../stores/store.js';
import { timelines } from '../../stores/timelines.js';
import { workspaces } from '../../stores/workspaces.js';
import { panel } from '../../styles/panel.js';
import { shared } from '../../styles/shared.js';
import '../common/problem.js';
import '../conversation/composer.js';
import '../conversation/message-list.js';
import '../conversation/message.js';
import './follow-thread.js';
import './panel-header.js';

/** A thread: the message it grew from, the replies as they come, and a composer. */
class ThreadPanel extends LitElement {
  static properties = { channelId: {}, rootId: {}, root: { state: true }, problem: { state: true } };

  static styles = [
    shared,
    panel,
    css`
      .root {
        max-height: 40%;
        padding: var(--space-1) 0 var(--space-3);
        border-bottom: 1px solid var(--border);
        overflow-y: auto;
        flex: none;
      }
      qa-message-list {
        flex: 1;
      }
    `,
  ];

  #reply = null;

  constructor() {
    super();
    new Watch(this, workspaces, router);
  }

  willUpdate(changes) {
    if (changes.has('rootId')) {
      this.#enter();
    }
    const reply = router.query.get('reply');
    if (reply !== this.#reply) {
      this.#reply = reply;
      this.#show(reply);
    }
  }

  render() {
    const channel = workspaces.channel(this.channelId);
    return html`<qa-panel-header heading=${t('thread')} detail=${channel ? `#${channel.name}` : ''}>
        ${channel
          ? html`<qa-follow-thread
              .channelId=${this.channelId}
              .rootId=${this.rootId}
              @problem=${({ detail }) => {
                this.problem = detail;
              }}
            ></qa-follow-thread>`
          : nothing}
      </qa-panel-header>
      <qa-problem .problem=${this.problem}></qa-problem>
      ${this.root ? html`<qa-message class="root" .message=${this.root} first threaded></qa-message>` : nothing}
      <qa-message-list .timeline=${timelines.of(this.channelId, this.rootId)} threaded></qa-message-list>
      ${channel && !channel.archived
        ? html`<qa-composer
            .channel=${channel}
            .rootId=${this.rootId}
            .placeholder=${t('composer.thread')}
            @sent=${() => this.renderRoot.querySelector('qa-message-list').toPresent()}
          ></qa-composer>`
        : nothing}`;
  }

  async #enter() {
    const { rootId } = this;
    this.root = timelines.of(this.channelId).items.find(({ id }) => id === rootId) ?? null;
    this.problem = null;
    try {
      if (!this.root) {
        const root = await message(rootId);
        this.root = rootId === this.rootId ? root : this.root;
      }
    } catch (problem) {
      this.problem = problem;
    }
  }

  #show(messageId) {
    const timeline = timelines.of(this.channelId, this.rootId);
    if (messageId) {
      timeline.status === 'new' ? live.load(timeline, messageId) : timeline.show(messageId);
    }
  }
}

customElements.define('qa-thread-panel', ThreadPanel);
