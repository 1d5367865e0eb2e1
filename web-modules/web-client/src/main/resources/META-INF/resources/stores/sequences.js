/**
 * Puts the events of each channel in order. The server sends them in sequence; should one be missing
 * all the same, what comes after it waits until the missing ones were sent again.
 */
export class Sequences {
  #seen = new Map();
  #held = new Map();
  #deliver;
  #askAgain;

  /** `deliver(event)` gets each event once and in order; `askAgain(channelId, seq)` asks for all after `seq`. */
  constructor(deliver, askAgain) {
    this.#deliver = deliver;
    this.#askAgain = askAgain;
  }

  /** The last sequence number per channel, as the hello frame wants it. */
  all() {
    return Object.fromEntries(this.#seen);
  }

  /** The last sequence number that came of a channel, 0 when it is not followed. */
  seen(channelId) {
    return this.#seen.get(channelId) ?? 0;
  }

  /** Begins a channel at `seq` unless it is followed already. */
  begin(channelId, seq) {
    if (!this.#seen.has(channelId)) {
      this.#seen.set(channelId, seq);
    }
  }

  /** A page of this channel ends at `seq`: if events after it have gone by before it was asked for, they come again. */
  reaches(channelId, seq) {
    if ((this.#seen.get(channelId) ?? seq) > seq) {
      this.#seen.set(channelId, seq);
      this.#askAgain(channelId, seq);
    } else {
      this.begin(channelId, seq);
    }
  }

  take(event) {
    const { channelId, seq } = event;
    const seen = this.#seen.get(channelId) ?? seq - 1;
    if (seq === seen + 1) {
      this.#seen.set(channelId, seq);
      this.#deliver(event);
      this.#release(channelId);
    } else if (seq > seen + 1) {
      this.#hold(event, seen);
    }
  }

  /** The server has sent all it has up to `seq`. */
  resumed(channelId, seq) {
    this.#seen.set(channelId, Math.max(seq, this.#seen.get(channelId) ?? 0));
    this.#release(channelId);
  }

  forget(channelId) {
    this.#seen.delete(channelId);
    this.#held.delete(channelId);
  }

  #hold(event, seen) {
    const held = this.#held.get(event.channelId) ?? new Map();
    if (held.size === 0) {
      this.#askAgain(event.channelId, seen);
    }
    this.#held.set(event.channelId, held.set(event.seq, event));
  }

  #release(channelId) {
    const held = this.#held.get(channelId);
    if (!held) {
      return;
    }
    const seen = this.#seen.get(channelId);
    [...held.keys()].filter((seq) => seq <= seen).forEach((seq) => held.delete(seq));
    const next = held.get(seen + 1);
    if (next) {
      held.delete(next.seq);
      this.take(next);
    } else if (held.size === 0) {
      this.#held.delete(channelId);
    }
  }
}
