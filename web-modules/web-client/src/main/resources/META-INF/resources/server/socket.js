/**
 * The one WebSocket of the client: opens with a fresh ticket, says hello with what it already has, keeps a heartbeat,
 * and comes back by itself after a break: at once when the network returns, when the server said so, else after a
 * growing, random pause so that a restarted server is not met by everybody in the same second.
 */
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
const ANSWER_WITHIN_MS = 8_000;

/** What the reason of a close says about when to come back, in seconds; nothing when it says nothing. */
function secondsToWait(reason) {
  return Number(/; retry-after=([\d.]+)$/.exec(reason)?.[1] ?? 0);
}

/** Retry-After knows whole seconds only: those who were told the same one need not come in the same moment. */
function spread(seconds) {
  return seconds && seconds + Math.random();
}

export class Socket {
  #options;
  #socket = null;
  #wanted = false;
  #attempt = 0;
  #retry = 0;
  #beat = 0;
  #answer = 0;
  #heardAt = 0;

  /** `ticket()` fetches a ticket, `resume()` tells the last sequence per channel, `onEvents` and `onState` listen. */
  constructor(options) {
    this.#options = options;
    addEventListener('online', () => this.#wakeUp());
    addEventListener('offline', () => this.#lost());
    document.addEventListener('visibilitychange', () => this.#wakeUp());
  }

  start() {
    this.#wanted = true;
    this.#open();
  }

  stop() {
    this.#wanted = false;
    clearTimeout(this.#retry);
    this.#drop();
  }

  /** Sends a frame; false when there is no connection to send it on. */
  send(frame) {
    if (this.#socket?.readyState !== WebSocket.OPEN) {
      return false;
    }
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  async #open() {
    clearTimeout(this.#retry);
    this.#retry = 0;
    this.#options.onState('connecting');
    try {
      this.#connect(await this.#options.ticket());
    } catch (problem) {
      this.#openLater(spread(problem.retryAfter));
    }
  }

  #connect(ticket) {
    if (!this.#wanted) {
      return;
    }
    this.#drop();
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/ws/v1?ticket=${encodeURIComponent(ticket)}`);
    socket.onopen = () => this.send({ type: 'hello', resume: this.#options.resume() });
    socket.onmessage = (message) => this.#received(JSON.parse(message.data));
    socket.onclose = (closed) => this.#lost(secondsToWait(closed.reason));
    this.#socket = socket;
    this.#expectAnswer();
  }

  #received(events) {
    this.#heardAt = performance.now();
    const welcome = events.find((event) => event.type === 'welcome');
    if (welcome) {
      this.#attempt = 0;
      this.#keepBeating(welcome.heartbeatSeconds * 1000);
    }
    this.#options.onEvents(events);
    if (welcome) {
      this.#options.onState('online');
    }
  }

  #keepBeating(everyMs) {
    clearInterval(this.#beat);
    this.#beat = setInterval(() => {
      this.send({ type: 'ping' });
      this.#expectAnswer();
    }, everyMs);
  }

  /** A server that says nothing hangs, or the way to it is cut: another one may be in reach. */
  #expectAnswer() {
    const since = performance.now();
    clearTimeout(this.#answer);
    this.#answer = setTimeout(() => this.#heardAt < since && this.#lost(), ANSWER_WITHIN_MS);
  }

  #lost(seconds) {
    if (this.#wanted && this.#socket) {
      this.#drop();
      this.#openLater(seconds);
    }
  }

  /** Lets go of the socket without waiting for its close, which may take minutes on a dead network. */
  #drop() {
    clearInterval(this.#beat);
    clearTimeout(this.#answer);
    if (this.#socket) {
      this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
      this.#socket.close();
      this.#socket = null;
    }
  }

  #openLater(seconds) {
    if (!this.#wanted) {
      return;
    }
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#attempt++);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#open(), seconds ? seconds * 1000 : pause * Math.random());
    this.#options.onState('waiting');
  }

  #wakeUp() {
    if (this.#wanted && this.#retry && document.visibilityState === 'visible') {
      this.#attempt = 0;
      this.#open();
    }
  }
}
