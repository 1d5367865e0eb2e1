import { Problem } from '../server/problem.js';
import { holdWhile } from './page.js';
import { session } from './session.js';
import { Store } from './store.js';

const ANSWER_WITHIN_MS = 20_000;

/**
 * Posts on their way. Each is shown at once as `pending` and keeps its idempotency key through every retry, a break of the
 * connection and a reload of the page, so it is stored once however often it is sent. A refused one stays, `failed`, until it
 * is retried or discarded. Closing the tab would lose what is not stored, so the browser asks first.
 */
class Outbox extends Store {
  #posts = [];
  #timers = new Map();
  #send = () => false;

  constructor() {
    super();
    holdWhile(() => this.#posts.some(({ state, shownAs }) => state !== 'sent' && !shownAs));
  }

  /** `send(frame)` hands a frame to the connection and answers false when there is none. */
  restore(send) {
    this.#send = send;
    this.#posts = JSON.parse(sessionStorage.getItem(this.#name) ?? '[]');
    this.changed();
  }

  /** The posts to show at the end of a channel or thread. */
  in(channelId, rootId) {
    return this.#posts.filter((post) => post.channelId === channelId && post.rootId === rootId && !post.shownAs);
  }

  post(channelId, rootId, text) {
    const key = newKey();
    const createdAt = new Date().toISOString();
    this.#posts.push({ ref: key, idempotencyKey: key, channelId, rootId, text, createdAt, state: 'pending' });
    this.#keep();
    this.#transmit(this.#posts.at(-1));
  }

  retry(ref) {
    const post = this.#find(ref);
    Object.assign(post, { state: 'pending', problem: null });
    this.#keep();
    this.#transmit(post);
  }

  discard(ref) {
    this.#settle(ref);
    this.#posts = this.#posts.filter((post) => post.ref !== ref);
    this.#keep();
  }

  /** The connection stands: whatever was not answered goes out again, in order. */
  resend() {
    this.#posts.filter(({ state }) => state === 'pending').forEach((post) => this.#transmit(post));
  }

  /** The connection broke: nobody will answer what is on its way, it goes out again when the connection is back. */
  interrupted() {
    [...this.#timers.keys()].forEach((ref) => this.#settle(ref));
  }

  refused(ref, problem) {
    const post = this.#find(ref);
    if (post) {
      this.#settle(ref);
      Object.assign(post, { state: 'failed', problem: { ...problem }, shownAs: null });
      this.#keep();
    }
  }

  /** The server has stored it. It stays in sight until the message itself comes through the stream, which has come to `seen`. */
  acknowledged(ref, message, seen) {
    const post = this.#find(ref);
    if (post?.shownAs || (post && message.seq <= seen)) {
      this.discard(ref);
    } else if (post) {
      this.#settle(ref);
      Object.assign(post, { state: 'sent', messageId: message.id });
      this.#keep();
    }
  }

  /** A page of the channel was loaded: what was stored before is part of it. */
  loaded(channelId) {
    this.#posts
      .filter((post) => post.state === 'sent' && post.channelId === channelId)
      .forEach(({ ref }) => this.discard(ref));
  }

  /** My own message came through the stream, perhaps before its acknowledgement: the one in waiting makes room for it. */
  arrived(message) {
    const sent = this.#posts.find(({ messageId }) => messageId === message.id);
    if (sent) {
      this.discard(sent.ref);
      return;
    }
    const post = this.#posts.find(
      ({ channelId, rootId, text, shownAs, state }) =>
        state === 'pending' &&
        !shownAs &&
        channelId === message.channelId &&
        rootId === (message.rootId ?? null) &&
        text === message.text,
    );
    if (post) {
      post.shownAs = message.id;
      this.changed();
    }
  }

  #transmit(post) {
    const { ref, channelId, rootId, text, idempotencyKey } = post;
    const frame = { type: 'post', ref, channelId, text, idempotencyKey, ...(rootId && { rootId }) };
    this.#settle(ref);
    if (this.#send(frame)) {
      this.#timers.set(ref, setTimeout(() => this.refused(ref, Problem.offline()), ANSWER_WITHIN_MS));
    }
  }

  #settle(ref) {
    clearTimeout(this.#timers.get(ref));
    this.#timers.delete(ref);
  }

  #find(ref) {
    return this.#posts.find((post) => post.ref === ref);
  }

  #keep() {
    sessionStorage.setItem(this.#name, JSON.stringify(this.#posts));
    this.changed();
  }

  get #name() {
    return `quikapp.outbox.${session.user?.id}`;
  }
}

/** 128 random bits; `crypto.randomUUID` exists in secure contexts only. */
function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const outbox = new Outbox();
