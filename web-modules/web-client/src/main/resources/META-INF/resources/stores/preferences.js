import { beginAnew } from './page.js';
import { Store } from './store.js';

const NAME = 'quikapp.preferences';

/** Language and colours on this device. `system` follows the browser. */
class Preferences extends Store {
  theme = 'system';
  language = 'system';

  constructor() {
    super();
    Object.assign(this, JSON.parse(localStorage.getItem(NAME) ?? '{}'));
    this.#applyTheme();
  }

  setTheme(theme) {
    this.theme = theme;
    this.#applyTheme();
    this.#keep();
  }

  /** A page has one language from its start to its end, so another one begins it anew. */
  setLanguage(language) {
    this.language = language;
    this.#keep();
    beginAnew();
  }

  #applyTheme() {
    if (this.theme === 'system') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = this.theme;
    }
  }

  #keep() {
    localStorage.setItem(NAME, JSON.stringify({ theme: this.theme, language: this.language }));
    this.changed();
  }
}

export const preferences = new Preferences();
