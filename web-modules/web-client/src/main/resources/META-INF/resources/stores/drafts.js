import { session } from './session.js';

/** What was typed and not sent, per channel or thread, on this device. An empty draft is no draft. */
const name = (place) => `quikapp.draft.${session.user?.id}.${place}`;

export const drafts = {
  get: (place) => localStorage.getItem(name(place)) ?? '',
  set: (place, text) => (text.trim() ? localStorage.setItem(name(place), text) : localStorage.removeItem(name(place))),
};
