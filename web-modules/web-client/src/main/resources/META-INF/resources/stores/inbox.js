import * as gateway from '../server/gateway.js';
import { Store } from './store.js';

const PAGE = 30;

/** Notifications about me, newest first, and how many I have not read. */
class Inbox extends Store {
  items = [];
  unread = 0;
  next = null;
  status = 'new';
  problem = null;
  onlyUnread = false;

  begin(unread) {
    this.unread = unread;
    this.changed();
    return this.load();
  }

  async load() {
    this.status = 'loading';
    this.changed();
    await this.#fetch(null);
  }

  more() {
    return this.next ? this.#fetch(this.next) : undefined;
  }

  filter(onlyUnread) {
    this.onlyUnread = onlyUnread;
    return this.load();
  }

  receive(notification) {
    if (!this.items.some(({ id }) => id === notification.id)) {
      this.items = [notification, ...this.items];
      this.unread++;
      this.changed();
    }
  }

  async read(notification) {
    if (!notification.readAt) {
      this.#readNow([notification.id]);
      await gateway.markRead(notification.id);
    }
  }

  async readAll() {
    await gateway.markAllRead();
    this.#readNow(this.items.map(({ id }) => id));
    this.unread = 0;
    this.changed();
  }

  /** Messages that I saw in their place need no notice any more. */
  async seen(messageIds) {
    const ids = new Set(messageIds);
    await Promise.all(this.items.filter((item) => !item.readAt && ids.has(item.messageId)).map((item) => this.read(item)));
  }

  /** How many unread ones are about a channel. */
  inChannel(channelId) {
    return this.items.filter((item) => !item.readAt && item.channelId === channelId).length;
  }

  #readNow(ids) {
    const readAt = new Date().toISOString();
    this.items = this.items.map((item) => (ids.includes(item.id) && !item.readAt ? { ...item, readAt } : item));
    this.unread = Math.max(0, this.unread - ids.length);
    this.changed();
  }

  async #fetch(cursor) {
    try {
      const page = await gateway.notifications({ cursor, limit: PAGE, unread: this.onlyUnread || null });
      this.items = cursor ? [...this.items, ...page.items] : page.items;
      this.next = page.next ?? null;
      this.status = 'ready';
      this.problem = null;
    } catch (problem) {
      this.status = 'failed';
      this.problem = problem;
    }
    this.changed();
  }
}

export const inbox = new Inbox();
