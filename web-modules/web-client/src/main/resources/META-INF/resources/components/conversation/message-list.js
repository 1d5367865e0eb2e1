import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { day } from '../../i18n/format.js';
import { t, tn } from '../../i18n/i18n.js';
import { inbox } from '../../stores/inbox.js';
import { live } from '../../stores/live.js';
import { outbox } from '../../stores/outbox.js';
import { people } from '../../stores/people.js';
import { session } from '../../stores/session.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { messageList } from '../../styles/message-list.js';
import { shared } from '../../styles/shared.js';
import '../common/empty.js';
import '../common/icon.js';
import '../common/problem.js';
import '../common/skeleton.js';
import { continues, grouped } from './grouping.js';
import { ListKeys } from './list-keys.js';
import { ReadMark } from './read-mark.js';
import { Scroll } from './scroll.js';
import './message.js';
import './pending-message.js';

/** The messages of a timeline, with what I am sending at their end. */
class MessageList extends LitElement {
  static properties = { timeline: { attribute: false }, channel: { attribute: false }, threaded: { type: Boolean, reflect: true } };

  static styles = [shared, controls, messageList];

  #scroll = new Scroll(this);
  #readMark = new ReadMark(this, this.#scroll);

  constructor() {
    super();
    new Watch(this, () => this.timeline, outbox, inbox);
    new ListKeys(this);
  }

  willUpdate(changes) {
    if (changes.has('timeline')) {
      this.#readMark.enter(changes.get('timeline'), this.timeline);
      if (this.timeline.status === 'new' || this.timeline.status === 'failed') {
        live.load(this.timeline);
      }
    }
    this.#scroll.before(changes.has('timeline') ? changes.get('timeline') : this.timeline);
  }

  updated() {
    this.#scroll.after(this.timeline);
    this.#readMark.look();
  }

  render() {
    const { timeline } = this;
    return html`<div class="scroller" role="log" aria-live="off" aria-label=${t('messages')} @scroll=${() => this.#scroll.moved()}>
        <div class="content">
          ${this.#top()}
          ${repeat(
            grouped(timeline.items, timeline.newAfter),
            ({ id }) => id,
            (drawn) => this.#draw(drawn),
          )}
          ${timeline.after === null ? this.#sending() : nothing}
        </div>
      </div>
      ${this.#jump()} ${timeline.status === 'failed' && timeline.items.length ? this.#failed(timeline.problem) : nothing}
      <p class="for-readers" role="status">${this.#arrived()}</p>`;
  }

  #top() {
    const { status, problem, before, items } = this.timeline;
    if (status === 'failed') {
      return items.length ? nothing : this.#failed(problem);
    }
    if (status === 'loading') {
      return html`<qa-skeleton lines="12"></qa-skeleton>`;
    }
    if (status === 'ready' && before === null && !this.threaded && this.channel) {
      return html`<div class="start">
        <h2>${this.channel.kind === 'private' ? '' : '#'}${this.channel.name}</h2>
        <p>${items.length ? t('channel.start') : t('channel.empty')}</p>
      </div>`;
    }
    return before === null ? nothing : html`<div class="more"></div>`;
  }

  #failed(problem) {
    return html`<qa-problem .problem=${problem} .retry=${() => live.reload(this.timeline)}></qa-problem>`;
  }

  #draw(drawn) {
    switch (drawn.type) {
      case 'day':
        return html`<div class="divider" role="separator"><span>${day(drawn.at)}</span></div>`;
      case 'new':
        return html`<div class="divider new" role="separator"><span>${t('message.new')}</span></div>`;
      default:
        return html`<qa-message
          tabindex="-1"
          data-id=${drawn.id}
          .message=${drawn.item}
          ?first=${drawn.first}
          ?threaded=${this.threaded}
          ?found=${drawn.id === this.#scroll.found}
        ></qa-message>`;
    }
  }

  #sending() {
    const { channelId, rootId, items } = this.timeline;
    let previous = items.at(-1);
    return outbox
      .in(channelId, rootId)
      .filter(({ messageId }) => !messageId || !items.some(({ id }) => id === messageId))
      .map((post) => {
        const item = { kind: 'text', authorId: session.user?.id, createdAt: post.createdAt };
        const first = !continues(previous, item);
        previous = item;
        return html`<qa-pending-message .post=${{ ...post }} ?first=${first}></qa-pending-message>`;
      });
  }

  /** What somebody else just wrote, for those who listen to the page. */
  #arrived() {
    const last = this.timeline.items.at(-1);
    return last?.kind === 'text' && last.asOf === undefined && last.authorId !== session.user?.id
      ? `${people.get(last.authorId)?.displayName ?? ''}: ${last.text.slice(0, 200)}`
      : '';
  }

  #jump() {
    const { status, items } = this.timeline;
    const missed = this.timeline.missed + items.filter(({ seq }) => seq > this.#scroll.seenTo).length;
    return status === 'ready' && !this.#scroll.atEnd
      ? html`<button class="jump" @click=${() => this.toPresent()}>
          <qa-icon name="arrow-down"></qa-icon>${missed ? tn('message.more', missed) : t('message.latest')}
        </button>`
      : nothing;
  }

  /** Brings the newest message into view, loading the present when the window is elsewhere. */
  async toPresent() {
    if (this.timeline.after !== null) {
      await live.load(this.timeline);
      await this.updateComplete;
    }
    this.#scroll.stick();
    this.requestUpdate();
  }
}

customElements.define('qa-message-list', MessageList);
