import * as api from '../server/messages.js';
import { Store } from './store.js';

const PAGE = 50;
const MOST_HELD = 300;
const PAUSE_MS = 3000;
const LONGEST_PAUSE_MS = 10_000;

/**
 * A window on the messages of a channel, or on the replies to `rootId`: ascending by sequence, without gaps, at most
 * `MOST_HELD` of them. `before` and `after` say whether there is more to either side; null `after` means that the window
 * reaches the present and follows it. Events that come while a page is on its way wait for it, so none is lost or doubled.
 */
export class Timeline extends Store {
  items = [];
  before = null;
  after = null;
  asOf = 0;
  status = 'new';
  problem = null;
  /** The sequence number after which messages are new to me, or null. */
  newAfter = null;
  /** How many came while the window was elsewhere. */
  missed = 0;
  /** The message to bring into view, once. */
  target = null;
  /** Where the reader was when the view was left: an element's message and its distance from the top. */
  place = null;

  #early = [];
  #busy = false;
  #generation = 0;
  #paused = false;

  constructor(channelId, rootId = null) {
    super();
    this.channelId = channelId;
    this.rootId = rootId;
  }

  /** Loads the present, or what is around a message, and brings that into view. Returns when the window stands. */
  load(around = null) {
    return this.#load(around, around);
  }

  /** Loads again what the reader has before them, and leaves them there. */
  reload() {
    return this.#load(this.place?.id ?? null, null);
  }

  async #load(around, target) {
    const generation = ++this.#generation;
    this.status = this.items.length ? 'reloading' : 'loading';
    this.problem = null;
    this.changed();
    try {
      const page = await this.#fetchPatiently(around ? { around, limit: PAGE } : { limit: PAGE });
      if (generation === this.#generation) {
        this.#stand(page, around, target);
      }
    } catch (problem) {
      if (generation === this.#generation) {
        this.status = 'failed';
        this.problem = problem;
        this.changed();
      }
    }
  }

  /** Brings a message into view, from what is held or from the server. */
  async show(messageId) {
    if (this.items.some(({ id }) => id === messageId)) {
      this.target = messageId;
      this.changed();
    } else {
      await this.load(messageId);
    }
  }

  older() {
    return this.#extend('before', (page) => {
      this.#put([...page.items, ...this.items]);
      this.before = page.before;
      if (this.items.length > MOST_HELD) {
        this.items = this.items.slice(0, MOST_HELD);
        this.after = this.items.at(-1).id;
      }
    });
  }

  newer() {
    return this.#extend('after', (page) => {
      this.#put([...this.items, ...page.items]);
      this.after = page.after;
      this.asOf = Math.max(this.asOf, page.lastSeq);
      this.missed = this.after === null ? 0 : this.missed;
      this.#trimStart();
    });
  }

  get atPresent() {
    return this.after === null && this.status === 'ready';
  }

  get lastSeq() {
    return this.items.at(-1)?.seq ?? 0;
  }

  /** Takes a message of this channel that just happened. */
  receive(message) {
    if (this.status === 'new' || this.status === 'failed') {
      return;
    }
    if (this.#busy || this.status !== 'ready') {
      this.#early.push(message);
    } else {
      this.#apply(message);
      this.changed();
    }
  }

  #apply(message) {
    if (!this.rootId && message.rootId) {
      this.#countReply(message);
    } else if ((message.rootId ?? null) === this.rootId && message.seq > this.asOf) {
      if (this.after === null) {
        this.#put([...this.items, message]);
        this.#trimStart();
      } else {
        this.missed++;
      }
    }
    this.asOf = Math.max(this.asOf, message.seq);
  }

  #countReply(reply) {
    this.items = this.items.map((item) => (item.id === reply.rootId && reply.seq > (item.asOf ?? 0) ? withReply(item, reply) : item));
  }

  #stand(page, around, target) {
    this.items = [];
    this.asOf = page.lastSeq;
    this.#put(page.items.map((item) => ({ ...item, asOf: page.lastSeq })));
    this.before = page.before ?? null;
    this.after = page.after ?? null;
    this.target = target;
    this.place = around === target ? null : this.place;
    this.missed = 0;
    this.status = 'ready';
    this.#applyEarly();
    this.changed();
  }

  async #extend(side, take) {
    if (this.#busy || this.status !== 'ready' || this[side] === null || this.#paused) {
      return;
    }
    this.#busy = true;
    const generation = this.#generation;
    try {
      const page = await this.#fetch({ [side]: this[side], limit: PAGE });
      if (generation === this.#generation) {
        page.items = page.items.map((item) => ({ ...item, asOf: page.lastSeq }));
        take({ ...page, before: page.before ?? null, after: page.after ?? null });
      }
    } catch {
      // Who still is at the edge asks again; a moment later, so that a server in trouble is left in peace.
      this.#paused = true;
      setTimeout(() => {
        this.#paused = false;
        this.changed();
      }, PAUSE_MS);
    } finally {
      this.#busy = false;
      if (this.status === 'ready') {
        this.#applyEarly();
      }
      this.changed();
    }
  }

  /** Asks once more, a moment later, when that may help soon. */
  async #fetchPatiently(query) {
    try {
      return await this.#fetch(query);
    } catch (problem) {
      const pause = Math.max(PAUSE_MS, 1000 * (problem.retryAfter ?? 0));
      if (!problem.passing || pause > LONGEST_PAUSE_MS) {
        throw problem;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      return this.#fetch(query);
    }
  }

  /** Where older pages came from is a cursor; where the window was cut is a message id: the server takes both. */
  #fetch(query) {
    return api.page(this.channelId, this.rootId, query);
  }

  #applyEarly() {
    this.#early.splice(0).forEach((message) => this.#apply(message));
  }

  #put(items) {
    const seen = new Set();
    this.items = items
      .filter((item) => (item.rootId ?? null) === this.rootId && !seen.has(item.id) && seen.add(item.id))
      .sort((a, b) => a.seq - b.seq);
  }

  #trimStart() {
    if (this.items.length > MOST_HELD) {
      this.items = this.items.slice(-MOST_HELD);
      this.before = this.items[0].id;
    }
  }
}

function withReply(root, reply) {
  const { replyCount = 0, participantIds = [] } = root.thread ?? {};
  return {
    ...root,
    asOf: reply.seq,
    thread: {
      replyCount: replyCount + 1,
      lastReplyAt: reply.createdAt,
      participantIds: [reply.authorId, ...participantIds.filter((id) => id !== reply.authorId)].slice(0, 5),
    },
  };
}
