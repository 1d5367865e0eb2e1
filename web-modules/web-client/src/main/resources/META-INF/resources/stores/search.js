import { search } from '../server/content.js';
import { Store } from './store.js';

const PAGE = 25;

/** One search at a time; a newer question cancels the older one. */
class Search extends Store {
  query = '';
  sort = 'relevance';
  items = [];
  total = 0;
  next = null;
  status = 'new';
  problem = null;
  #running = new AbortController();

  async ask(workspaceId, query, sort = this.sort) {
    this.#running.abort();
    Object.assign(this, { query, sort, problem: null });
    if (query.trim() === '') {
      Object.assign(this, { items: [], total: 0, next: null, status: 'new' });
      this.changed();
      return;
    }
    this.status = 'loading';
    this.changed();
    await this.#fetch(workspaceId, null);
  }

  more(workspaceId) {
    return this.#fetch(workspaceId, this.next);
  }

  async #fetch(workspaceId, cursor) {
    this.#running = new AbortController();
    const { signal } = this.#running;
    try {
      const page = await search(workspaceId, { q: this.query, sort: this.sort, cursor, limit: PAGE }, signal);
      this.items = cursor ? [...this.items, ...page.items] : page.items;
      this.total = page.total;
      this.next = page.next ?? null;
      this.status = 'ready';
    } catch (problem) {
      if (signal.aborted) {
        return;
      }
      this.status = 'failed';
      this.problem = problem;
    }
    this.changed();
  }
}

export const results = new Search();
