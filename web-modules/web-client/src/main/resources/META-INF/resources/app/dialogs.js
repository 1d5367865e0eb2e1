import { Store } from '../stores/store.js';

/** The dialog that is open, if any: its element's name and what it is about. */
class Dialogs extends Store {
  name = null;
  about = null;

  open(name, about = null) {
    this.name = name;
    this.about = about;
    this.changed();
  }

  close() {
    this.name = null;
    this.changed();
  }
}

export const dialogs = new Dialogs();
