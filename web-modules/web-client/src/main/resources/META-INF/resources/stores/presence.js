import * as server from '../server/presence.js';
import { session } from './session.js';
import { Store } from './store.js';

const MOST_WATCHED = 200;
const GATHER_MS = 250;

/**
 * How people are who are on the screen, and what I say of myself. The server is told whom the screen shows, and tells
 * what changes of them; of nobody else is anything known.
 */
class Presence extends Store {
  own = { availability: 'auto' };

  #known = new Map();
  #shown = new Map();
  #gathering = 0;
  #send = () => false;

  /** Speaks through the live connection from now on. */
  start(send) {
    this.#send = send;
  }

  /** How a person is, without a status that is over; null until the server has told. */
  of(id) {
    const known = this.#known.get(id);
    return known?.status && isOver(known.status) ? { ...known, status: null } : (known ?? null);
  }

  /** My status, while it lasts. */
  get ownStatus() {
    const { status } = this.own;
    return status && !isOver(status) ? status : null;
  }

  /** A person is on the screen, once more, until `hide`. */
  show(id) {
    this.#shown.set(id, (this.#shown.get(id) ?? 0) + 1);
    this.#watchSoon();
  }

  hide(id) {
    const left = (this.#shown.get(id) ?? 1) - 1;
    left ? this.#shown.set(id, left) : this.#shown.delete(id);
    this.#watchSoon();
  }

  /** A new connection knows nothing of what the screen shows. */
  async connected() {
    this.#watch();
    await this.#loadOwn();
  }

  receive(presences) {
    presences.forEach((presence) => {
      this.#known.set(presence.userId, presence);
      this.#endStatus(presence.status);
    });
    this.changed();
    if (presences.some(({ userId }) => userId === session.user?.id)) {
      this.#loadOwn();
    }
  }

  async setAvailability(availability) {
    this.#ownIs(await server.setAvailability(availability));
  }

  async setStatus(status) {
    this.#ownIs(await server.setStatus(status));
  }

  async clearStatus() {
    this.#ownIs(await server.clearStatus());
  }

  async #loadOwn() {
    this.#ownIs(await server.own().catch(() => this.own));
  }

  #ownIs(own) {
    this.own = own;
    this.#endStatus(own.status);
    this.changed();
  }

  /** Nothing is told when a status ends by itself. */
  #endStatus(status) {
    const left = new Date(status?.until) - Date.now();
    if (left > 0 && left < 2 ** 31) {
      setTimeout(() => this.changed(), left + 50);
    }
  }

  #watchSoon() {
    this.#gathering ||= setTimeout(() => this.#watch(), GATHER_MS);
  }

  #watch() {
    clearTimeout(this.#gathering);
    this.#gathering = 0;
    const userIds = [...this.#shown.keys()].slice(-MOST_WATCHED);
    this.#send({ type: 'watch', userIds });
  }
}

const isOver = ({ until }) => Boolean(until) && new Date(until) <= Date.now();

export const presence = new Presence();
