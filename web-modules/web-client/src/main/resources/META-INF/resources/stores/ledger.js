import { ledger } from '../server/imports.js';
import { Store } from './store.js';

const PAGE = 100;

/** What became of each entry of an import, page by page; `outcome` narrows it. */
export class Ledger extends Store {
  items = [];
  next = null;
  outcome = '';
  status = 'loading';
  problem = null;

  constructor(importId) {
    super();
    this.importId = importId;
  }

  filter(outcome) {
    this.outcome = outcome;
    return this.#fetch(null);
  }

  load() {
    return this.#fetch(null);
  }

  more() {
    return this.#fetch(this.next);
  }

  async #fetch(cursor) {
    try {
      const page = await ledger(this.importId, { cursor, limit: PAGE, outcome: this.outcome });
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
