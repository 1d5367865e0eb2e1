import * as identity from '../server/identity.js';
import { refresh, sessionEnd } from '../server/credentials.js';
import { beginAnew } from './page.js';
import { Store } from './store.js';

const HINT = 'quikapp.signed-in';

/**
 * Who is signed in. States: `unknown` while the page starts, `unreachable` while no server answers,
 * `setup` before the first account exists, `anonymous`, `signed-in`. One page serves one person: when the session ends, the page
 * begins anew, so nothing of one stays in memory for the next.
 */
class Session extends Store {
  state = 'unknown';
  user = null;
  /** Whether somebody was signed in here until their session ended by itself. */
  ended = false;

  constructor() {
    super();
    sessionEnd.addEventListener('ended', beginAnew);
  }

  /** Finds out where we stand. An id tells whose refresh cookie may exist, which scripts cannot see. */
  async restore() {
    try {
      if (localStorage.getItem(HINT)) {
        this.#signedIn(await refresh());
      } else {
        this.#become((await identity.setupRequired()) ? 'setup' : 'anonymous');
      }
    } catch (problem) {
      if (problem.status === 401) {
        this.ended = true;
        localStorage.removeItem(HINT);
        this.#become('anonymous');
      } else {
        this.#become('unreachable');
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

  /** Who signed in after this person in another tab stays signed in, here too. */
  async signOut() {
    await identity.signOut();
    if (localStorage.getItem(HINT) === this.user.id) {
      localStorage.removeItem(HINT);
    }
    beginAnew();
  }

  #signedIn({ user }) {
    localStorage.setItem(HINT, user.id);
    this.user = user;
    this.#become('signed-in');
  }

  #become(state) {
    this.state = state;
    this.changed();
  }

  get isSystemAdmin() {
    return this.user?.roles?.includes('system-admin') ?? false;
  }
}

export const session = new Session();
