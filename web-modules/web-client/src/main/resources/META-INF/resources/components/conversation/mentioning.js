import { workspaceMembers } from '../../server/content.js';
import { people } from '../../stores/people.js';

const BEING_TYPED = /(^|[\s(])@([\p{L}\p{N}._-]{0,64})$/u;
const PAUSE_MS = 120;
const MOST = 8;

/** Offers members while `@name` is being typed in a composer, and writes the handle of the chosen one. */
export class Mentioning {
  suggestions = [];
  chosen = 0;
  #host;
  #timer = 0;
  #asked = null;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.close();
  }

  /** Looks at the text before the caret. */
  look() {
    const match = this.#before.match(BEING_TYPED);
    if (!match) {
      this.close();
    } else if (match[2] !== this.#asked) {
      this.#asked = match[2];
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#ask(match[2]), PAUSE_MS);
    }
  }

  close() {
    clearTimeout(this.#timer);
    this.#asked = null;
    this.#show([]);
  }

  /** True when a key was meant for the suggestions. */
  pressed(event) {
    if (this.suggestions.length === 0) {
      return false;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.chosen = (this.chosen + step + this.suggestions.length) % this.suggestions.length;
      this.#host.requestUpdate();
    } else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      this.take(this.suggestions[this.chosen]);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return false;
    }
    return true;
  }

  take(person) {
    const before = this.#before.replace(BEING_TYPED, `$1@${person.handle} `);
    const after = this.#host.text.slice(this.#host.area.selectionStart);
    this.#host.setText(before + after);
    this.#host.area.value = before + after;
    this.#host.area.setSelectionRange(before.length, before.length);
    this.#host.area.focus();
    this.close();
  }

  async #ask(q) {
    try {
      const { items } = await workspaceMembers(this.#host.channel.workspaceId, { q, limit: MOST });
      if (this.#asked === q) {
        people.add(items);
        this.#show(items);
      }
    } catch {
      // A handle can be typed without help; the next key asks again.
      this.#asked = null;
    }
  }

  #show(people) {
    if (people.length || this.suggestions.length) {
      this.suggestions = people;
      this.chosen = 0;
      this.#host.requestUpdate();
    }
  }

  get #before() {
    return this.#host.text.slice(0, this.#host.area?.selectionStart ?? 0);
  }
}
