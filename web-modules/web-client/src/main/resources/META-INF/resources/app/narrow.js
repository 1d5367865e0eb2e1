import { Store } from '../stores/store.js';

/** Whether the screen has room for one column only. */
class Narrow extends Store {
  #query = matchMedia('(max-width: 719px)');

  constructor() {
    super();
    this.#query.addEventListener('change', () => this.changed());
  }

  get yes() {
    return this.#query.matches;
  }
}

export const narrow = new Narrow();
