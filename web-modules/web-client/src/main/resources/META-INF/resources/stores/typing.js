import { session } from './session.js';
import { Store } from './store.js';

const LASTS_MS = 5_000;
const SAY_AGAIN_MS = 3_000;
const place = (channelId, rootId) => rootId ?? channelId;

/** Who types where, for five seconds after the server said so; and tells it when I do. */
class Typing extends Store {
  #typing = new Map();
  #saidAt = new Map();
  #send = () => false;

  /** Speaks through the live connection from now on. */
  start(send) {
    this.#send = send;
  }

  /** The ids of those who type in a channel, or in the thread under `rootId`. */
  in(channelId, rootId = null) {
    return [...(this.#typing.get(place(channelId, rootId))?.keys() ?? [])];
  }

  receive({ channelId, userId, rootId }) {
    if (userId === session.user?.id) {
      return;
    }
    const there = this.#typing.get(place(channelId, rootId)) ?? new Map();
    this.#typing.set(place(channelId, rootId), there);
    clearTimeout(there.get(userId));
    there.set(userId, setTimeout(() => this.#stops(there, userId), LASTS_MS));
    this.changed();
  }

  /** Whoever's message came has finished it. */
  arrived({ channelId, rootId, authorId }) {
    const there = this.#typing.get(place(channelId, rootId));
    if (there?.has(authorId)) {
      this.#stops(there, authorId);
    }
  }

  /** I type; said again every few seconds while it goes on. */
  say(channelId, rootId) {
    const now = performance.now();
    const key = place(channelId, rootId);
    if (now - (this.#saidAt.get(key) ?? -SAY_AGAIN_MS) >= SAY_AGAIN_MS) {
      this.#saidAt.set(key, now);
      this.#send(rootId ? { type: 'typing', channelId, rootId } : { type: 'typing', channelId });
    }
  }

  /** What I typed is sent: the next begins anew. */
  sent(channelId, rootId) {
    this.#saidAt.delete(place(channelId, rootId));
  }

  #stops(there, userId) {
    clearTimeout(there.get(userId));
    there.delete(userId);
    this.changed();
  }
}

export const typing = new Typing();
