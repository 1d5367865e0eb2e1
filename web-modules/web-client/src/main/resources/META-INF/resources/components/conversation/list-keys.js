/** Arrows and j/k walk through the messages, r or Enter opens the thread of the one in focus, Home and End go to the edges. */
const STEPS = { ArrowUp: -1, k: -1, ArrowDown: 1, j: 1, Home: -Infinity, End: Infinity };

export class ListKeys {
  #host;

  constructor(host) {
    this.#host = host;
    host.addEventListener('keydown', (event) => this.#pressed(event));
    host.addController(this);
  }

  /** The newest message can be reached with Tab; from there the keys lead on. */
  hostUpdated() {
    const messages = this.#messages;
    const current = messages.find((message) => message === this.#focused) ?? messages.at(-1);
    messages.forEach((message) => (message.tabIndex = message === current ? 0 : -1));
  }

  #pressed(event) {
    const focused = this.#focused;
    if (!focused || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key in STEPS) {
      event.preventDefault();
      this.#walk(focused, STEPS[event.key]);
    } else if (event.key === 'r' || (event.key === 'Enter' && event.composedPath()[0] === focused)) {
      event.preventDefault();
      focused.openThread();
    }
  }

  #walk(from, step) {
    const messages = this.#messages;
    const index = Math.min(messages.length - 1, Math.max(0, messages.indexOf(from) + step));
    messages[index].focus();
    messages[index].scrollIntoView({ block: 'nearest' });
  }

  get #messages() {
    return [...this.#host.renderRoot.querySelectorAll('qa-message')];
  }

  get #focused() {
    return this.#host.renderRoot.activeElement?.closest('qa-message') ?? null;
  }
}
