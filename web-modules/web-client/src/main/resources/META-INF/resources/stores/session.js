import * as identity from '../server/identity.js';
import { forget, refresh } from '../server/credentials.js';
import { sessionEnd } from '../server/http.js';
import { Store } from './store.js';

const HINT = 'quikapp.signed-in';

/**
 * Who is signed in. States: `unknown` while the page starts, `unreachable` while no server answers,
 * `setup` before the first account exists, `anonymous`, `signed-in`.
 */
class Session extends Store {
  state = 'unknown';
  user = null;

  constructor() {
    super();
    sessionEnd.addEventListener('ended', () => this.#become('anonymous'));
  }

  /** Finds out where we stand. A flag tells whether a refresh cookie may exist, which scripts cannot see. */
  async restore() {
    try {
      if (localStorage.getItem(HINT)) {
        this.#signedIn(await refresh());
      } else {
        this.#become((await identity.setupRequired()) ? 'setup' : 'anonymous');
      }
    } catch (problem) {
      this.#become(problem.status === 401 ? 'anonymous' : 'unreachable');
      if (this.state === 'unreachable') {
        setTimeout(() => this.restore(), 1000 + 2000 * Math.random());
      }
    }
  }

  async setUp(details) {
    this.#signedIn(await identity.setUp(details));
  }

  async signIn(email, password) {
    this.#signedIn(await identity.signIn(email, password));
  }

  async signUp(details) {
    this.#signedIn(await identity.signUp(details));
  }

  async signOut() {
    await identity.signOut();
    this.#become('anonymous');
  }

  #signedIn({ user }) {
    localStorage.setItem(HINT, '1');
    this.user = user;
    this.#become('signed-in');
  }

  #become(state) {
    this.state = state;
    if (state === 'anonymous') {
      forget();
      localStorage.removeItem(HINT);
      this.user = null;
    }
    this.changed();
  }

  get isSystemAdmin() {
    return this.user?.roles?.includes('system-admin') ?? false;
  }
}

export const session = new Session();
