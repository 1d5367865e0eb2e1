import { session } from './session.js';
import { Store } from './store.js';

/**
 * How far I have read each channel, by sequence number, kept on this device. A channel that this device
 * has never seen counts as read. Thread replies have sequence numbers too but do not make a channel unread.
 */
class Reads extends Store {
  #read = {};
  #latest = new Map();
  #keeping = false;

  /** From now on it is also what other tabs have read. Of two that kept theirs in the same moment, the first does so again. */
  restore() {
    this.#merge();
    addEventListener('storage', ({ key }) => {
      if (key === this.#name) {
        if (this.#merge()) {
          this.#keep();
        }
        this.changed();
      }
    });
  }

  readTo(channelId) {
    return this.#read[channelId] ?? null;
  }

  unread(channelId) {
    const read = this.#read[channelId];
    return read !== undefined && (this.#latest.get(channelId) ?? 0) > read;
  }

  /** The channel has messages up to `seq`. */
  exists(channelId, seq) {
    this.#latest.set(channelId, Math.max(seq, this.#latest.get(channelId) ?? 0));
    if (this.#read[channelId] === undefined) {
      this.#read[channelId] = seq;
      this.#keep();
    }
    this.changed();
  }

  /** A message came that needs no reading (mine, a reply in a thread, somebody who joined): who was up to date stays so. */
  passes(channelId, seq) {
    if (!this.unread(channelId)) {
      this.mark(channelId, seq);
    }
  }

  /** I have read up to `seq`. */
  mark(channelId, seq) {
    this.#latest.set(channelId, Math.max(seq, this.#latest.get(channelId) ?? 0));
    if (seq > (this.#read[channelId] ?? -1)) {
      this.#read[channelId] = seq;
      this.#keep();
    }
    this.changed();
  }

  /** Once for all that changes in the same moment, on top of what another tab has kept meanwhile. */
  #keep() {
    if (!this.#keeping) {
      this.#keeping = true;
      queueMicrotask(() => {
        this.#keeping = false;
        this.#merge();
        localStorage.setItem(this.#name, JSON.stringify(this.#read));
      });
    }
  }

  /** Takes over what is kept; true when I have read more than that. */
  #merge() {
    const kept = JSON.parse(localStorage.getItem(this.#name) ?? '{}');
    Object.entries(kept).forEach(([channelId, seq]) => {
      this.#read[channelId] = Math.max(seq, this.#read[channelId] ?? 0);
    });
    return Object.entries(this.#read).some(([channelId, seq]) => kept[channelId] !== seq);
  }

  get #name() {
    return `quikapp.reads.${session.user?.id}`;
  }
}

export const reads = new Reads();
