import { LitElement, html, nothing } from 'lit';
import { followThread, thread } from '../../server/content.js';
import { t } from '../../i18n/i18n.js';
import { outbox } from '../../stores/outbox.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import '../common/icon.js';

/** Whether replies to a thread notify the reader: its author and who replied hear of them until they say otherwise. */
class FollowThread extends LitElement {
  static properties = { channelId: {}, rootId: {}, following: { state: true } };

  static styles = [shared, controls];

  #waiting = 0;

  constructor() {
    super();
    new Watch(this, outbox);
  }

  willUpdate(changes) {
    if (changes.has('rootId')) {
      this.following = null;
      this.#show(thread(this.rootId));
    }
    this.#repliedSince();
  }

  render() {
    if (!this.following) {
      return nothing;
    }
    const on = this.following === 'all';
    const label = t(on ? 'thread.unfollow' : 'thread.follow');
    return html`<button class="icon" aria-label=${label} title=${label} @click=${() => this.#ask(on ? 'mentions' : 'all')}>
      <qa-icon name=${on ? 'bell' : 'bell-off'}></qa-icon>
    </button>`;
  }

  /** Whoever replies follows. */
  #repliedSince() {
    const waiting = outbox.in(this.channelId, this.rootId).length;
    if (waiting < this.#waiting) {
      this.#show(thread(this.rootId));
    }
    this.#waiting = waiting;
  }

  #ask(mode) {
    return this.#show(followThread(this.rootId, mode));
  }

  async #show(answer) {
    const { rootId } = this;
    try {
      const { following } = await answer;
      if (rootId === this.rootId) {
        this.following = following;
      }
    } catch (problem) {
      this.dispatchEvent(new CustomEvent('problem', { detail: problem }));
    }
  }
}

customElements.define('qa-follow-thread', FollowThread);
