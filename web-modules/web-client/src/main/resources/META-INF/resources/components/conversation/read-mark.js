import { inbox } from '../../stores/inbox.js';
import { live } from '../../stores/live.js';
import { reads } from '../../stores/reads.js';

/**
 * Says what I have read: what stands at the end of an open channel while the page is in front of me. On entering a channel
 * with something unread, and when something comes while I look elsewhere, a line above it stays until I leave.
 */
export class ReadMark {
  #host;
  #scroll;
  #focused = () => this.look();

  constructor(host, scroll) {
    this.#host = host;
    this.#scroll = scroll;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('focus', this.#focused);
  }

  hostDisconnected() {
    removeEventListener('focus', this.#focused);
    this.#leave(this.#host.timeline);
  }

  enter(previous, timeline) {
    this.#leave(previous);
    if (!timeline.rootId && reads.unread(timeline.channelId)) {
      timeline.newAfter = reads.readTo(timeline.channelId);
    }
  }

  /** Called whenever the list was drawn. */
  look() {
    const { timeline } = this.#host;
    if (!timeline?.atPresent) {
      return;
    }
    if (document.hasFocus() && this.#scroll.atEnd) {
      this.#read(timeline);
    } else if (!timeline.rootId && timeline.newAfter === null && reads.unread(timeline.channelId)) {
      timeline.newAfter = reads.readTo(timeline.channelId);
      queueMicrotask(() => timeline.changed());
    }
  }

  #read(timeline) {
    if (!timeline.rootId && reads.unread(timeline.channelId)) {
      reads.mark(timeline.channelId, timeline.asOf);
    }
    if (live.state === 'online') {
      inbox.seen(timeline.items.map(({ id }) => id)).catch(() => {});
    }
  }

  #leave(timeline) {
    if (timeline) {
      timeline.newAfter = null;
    }
  }
}
