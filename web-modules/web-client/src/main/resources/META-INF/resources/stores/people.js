import { t } from '../i18n/i18n.js';
import { users } from '../server/identity.js';
import { Store } from './store.js';

const MOST_AT_ONCE = 200;

/** Names of users by id. What is asked for in the same moment is fetched in one request; until then a name is null. */
class People extends Store {
  #known = new Map();
  #asked = new Set();
  #waiting = new Set();

  get(id) {
    if (id && !this.#known.has(id) && !this.#asked.has(id)) {
      this.#ask(id);
    }
    return this.#known.get(id) ?? null;
  }

  add(people) {
    people.forEach((person) => this.#known.set(person.id, person));
    this.changed();
  }

  #ask(id) {
    this.#asked.add(id);
    this.#waiting.add(id);
    if (this.#waiting.size === 1) {
      setTimeout(() => this.#fetch(), 10);
    }
  }

  async #fetch() {
    const ids = [...this.#waiting];
    this.#waiting.clear();
    for (let i = 0; i < ids.length; i += MOST_AT_ONCE) {
      const some = ids.slice(i, i + MOST_AT_ONCE);
      await users(some).then(
        (found) => this.add([...some.map(stranger), ...found]),
        () => some.forEach((id) => this.#asked.delete(id)),
      );
    }
  }
}

/** Somebody who is no longer there, or not for me. */
const stranger = (id) => ({ id, handle: '', displayName: t('person.unknown') });

export const people = new People();
