import { session } from './session.js';
import { Store } from './store.js';

/**
 * How far I have read each channel, by sequence number, kept on this device. A channel that this device
 * has never seen counts as read. Thread replies have sequence numbers too but do not make a channel unread.
 */
class Reads extends Store {
  #read = {};
  #latest = new Map();

  restore() {
    this.#read = JSON.parse(localStorage.getItem(this.#name) ?? '{}');
    this.#latest.clear();
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
    this.#read[channelId] ??= seq;
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
      localStorage.setItem(this.#name, JSON.stringify(this.#read));
    }
    this.changed();
  }

  get #name() {
    return `quikapp.reads.${session.user?.id}`;
  }
}

export const reads = new Reads();
