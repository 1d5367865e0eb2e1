const IDLE_MS = 10 * 60_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'];

/** Tells the server which channel I look at, and whether I used this window within the last ten minutes. */
class Attention {
  #channelId = null;
  #active = true;
  #idle = 0;
  #send = () => false;

  constructor() {
    SIGNS.forEach((sign) => addEventListener(sign, () => this.#used(), { passive: true }));
    this.#used();
  }

  /** Speaks through the live connection from now on. */
  start(send) {
    this.#send = send;
  }

  /** The channel on the screen, null for none. */
  view(channelId) {
    if (channelId !== this.#channelId) {
      this.#channelId = channelId;
      this.#sendView();
    }
  }

  /** A new connection is taken for active, with nothing on the screen. */
  connected() {
    if (!this.#active) {
      this.#sendActive();
    }
    if (this.#channelId) {
      this.#sendView();
    }
  }

  #used() {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#become(false), IDLE_MS);
    this.#become(true);
  }

  #become(active) {
    if (active !== this.#active) {
      this.#active = active;
      this.#sendActive();
    }
  }

  #sendActive() {
    this.#send({ type: 'activity', active: this.#active });
  }

  #sendView() {
    this.#send(this.#channelId ? { type: 'view', channelId: this.#channelId } : { type: 'view' });
  }
}

export const attention = new Attention();
