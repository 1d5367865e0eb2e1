import { Store } from '../stores/store.js';

/** The last action that failed and has no place of its own to say so. */
class Notices extends Store {
  problem = null;

  /** Does something and tells when it fails. */
  async attempt(action) {
    try {
      this.show(null);
      await action();
    } catch (problem) {
      this.show(problem);
    }
  }

  show(problem) {
    this.problem = problem;
    this.changed();
  }
}

export const notices = new Notices();
