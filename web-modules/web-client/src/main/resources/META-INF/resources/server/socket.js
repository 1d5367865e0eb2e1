import { Problem } from './problem.js';

/**
 * The one WebSocket of the client: opens with a fresh ticket, says hello with what it already has, keeps a heartbeat,
 * and comes back by itself after a break: when the server said so, else at once when the network returns, else after
 * a growing, random pause so that a restarted server is not met by everybody in the same second.
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

/** What is asked for, if it comes in time: on a dead network a request may take minutes to fail. */
function inTime(asked) {
  const late = new Promise((_, reject) => setTimeout(() => reject(Problem.offline()), ANSWER_WITHIN_MS));
  return Promise.race([asked, late]);
}

export class Socket {
  #options;
  #socket = null;
  #attempt = 0;
  #retry = 0;
  #told = false;
  #beat = 0;
  #beatEveryMs = 0;
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
    this.#open();
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
      this.#connect(await inTime(this.#options.ticket()));
    } catch (problem) {
      this.#openLater(spread(problem.retryAfter));
    }
  }

  #connect(ticket) {
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
      this.#beatEveryMs = welcome.heartbeatSeconds * 1000;
    }
    this.#beatLater();
    this.#options.onEvents(events);
    if (welcome) {
      this.#options.onState('online');
    }
  }

  /**
   * Pings a heartbeat after the last ping was answered. Only what was heard sets the timer: browsers wake one that a timer has
   * set, and an interval, but once a minute while the page is hidden, and the server would not wait that long.
   */
  #beatLater() {
    if (this.#beatEveryMs && !this.#beat) {
      this.#beat = setTimeout(() => {
        this.#beat = 0;
        this.send({ type: 'ping' });
        this.#expectAnswer();
      }, this.#beatEveryMs);
    }
  }

  /** A server that says nothing hangs, or the way to it is cut: another one may be in reach. */
  #expectAnswer() {
    const since = performance.now();
    clearTimeout(this.#answer);
    this.#answer = setTimeout(() => this.#heardAt < since && this.#lost(), ANSWER_WITHIN_MS);
  }

  #lost(seconds) {
    if (this.#socket) {
      this.#drop();
      this.#openLater(seconds);
    }
  }

  /** Lets go of the socket without waiting for its close, which may take minutes on a dead network. */
  #drop() {
    clearTimeout(this.#beat);
    clearTimeout(this.#answer);
    this.#beat = this.#beatEveryMs = 0;
    if (this.#socket) {
      this.#socket.onopen = this.#socket.onmessage = this.#socket.onclose = null;
      this.#socket.close();
      this.#socket = null;
    }
  }

  #openLater(seconds) {
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#attempt++);
    clearTimeout(this.#retry);
    this.#told = Boolean(seconds);
    this.#retry = setTimeout(() => this.#open(), seconds ? seconds * 1000 : pause * Math.random());
    this.#options.onState('waiting');
  }

  /** Does not wait longer, unless the server said how long. */
  #wakeUp() {
    if (this.#retry && !this.#told && document.visibilityState === 'visible') {
      this.#attempt = 0;
      this.#open();
    }
  }
}
