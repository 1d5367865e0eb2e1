const NEAR_END = 48;
const NEAR_EDGE = 800;

/**
 * Keeps what one reads in its place while messages come and go around it: at the end it follows the end; elsewhere the first
 * visible message stays where it was. Remembers the place per timeline, and asks for more near either edge.
 */
export class Scroll {
  atEnd = true;
  /** The message that was asked for, marked until the next scroll. */
  found = null;
  /** The last message that was there when the reader was at the end. */
  seenTo = 0;

  #host;
  #shown = null;
  #place = null;
  #aim = null;
  #size = null;
  #resized = new ResizeObserver(() => this.#restore());

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#host.updateComplete.then(() => {
      this.#resized.observe(this.#scroller);
      this.#resized.observe(this.#scroller.firstElementChild);
    });
  }

  hostDisconnected() {
    this.#resized.disconnect();
    if (this.#shown) {
      this.#shown.place = this.atEnd ? null : this.#place;
    }
  }

  /** Before the list is drawn again: what is where. */
  before(timeline) {
    if (this.#scroller && timeline && timeline === this.#shown) {
      this.#remember();
      timeline.place = this.atEnd ? null : this.#place;
    }
  }

  /** After the list was drawn again: puts it back. */
  after(timeline) {
    if (timeline !== this.#shown) {
      this.#shown = timeline;
      this.#place = timeline.place;
      this.atEnd = timeline.place === null;
      this.found = null;
      this.seenTo = timeline.lastSeq;
    }
    if (timeline.target) {
      this.#aimAt(timeline);
    } else {
      this.#restore();
    }
    this.#askForMore();
  }

  /** Goes to the end and follows it. */
  stick() {
    this.atEnd = true;
    this.found = null;
    this.#restore();
  }

  moved() {
    const wasAtEnd = this.atEnd;
    this.#remember();
    if (this.atEnd && this.#shown) {
      this.#shown.missed = 0;
    }
    if (this.#shown) {
      this.#shown.place = this.atEnd ? null : this.#place;
    }
    if (wasAtEnd !== this.atEnd) {
      this.#host.requestUpdate();
    }
    this.#askForMore();
  }

  /** Notes where the reader is, unless sizes have changed and it was not put back yet. */
  #remember() {
    const scroller = this.#scroller;
    if (sizeOf(scroller) !== this.#size) {
      this.#restore();
      return;
    }
    this.atEnd =
      this.#shown?.after === null && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
    this.seenTo = this.atEnd ? this.#shown.lastSeq : this.seenTo;
    const top = scroller.getBoundingClientRect().top;
    const first = this.#messages.find((element) => element.getBoundingClientRect().bottom > top);
    this.#place = first ? { id: first.dataset.id, offset: first.getBoundingClientRect().top - top } : null;
  }

  #restore() {
    const scroller = this.#scroller;
    if (this.#aim) {
      this.#element(this.#aim)?.scrollIntoView({ block: 'center' });
    } else if (this.atEnd) {
      scroller.scrollTop = scroller.scrollHeight;
    } else {
      this.#hold(scroller);
    }
    this.#size = sizeOf(scroller);
  }

  #hold(scroller) {
    const element = this.#place && this.#element(this.#place.id);
    if (element) {
      const now = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      scroller.scrollTop += now - this.#place.offset;
    }
  }

  /** Rows draw themselves a moment later, so the aim holds until the next but one frame. */
  #aimAt(timeline) {
    this.found = this.#aim = timeline.target;
    timeline.target = null;
    this.atEnd = false;
    this.#host.requestUpdate();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#element(this.#aim)?.focus({ preventScroll: true });
        this.#aim = null;
      }),
    );
  }

  #askForMore() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    if (scrollTop < NEAR_EDGE) {
      this.#shown.older();
    }
    if (scrollHeight - scrollTop - clientHeight < NEAR_EDGE) {
      this.#shown.newer();
    }
  }

  get #scroller() {
    return this.#host.renderRoot?.querySelector('.scroller');
  }

  get #messages() {
    return [...this.#host.renderRoot.querySelectorAll('qa-message')];
  }

  #element(id) {
    return this.#messages.find((element) => element.dataset.id === id);
  }
}

const sizeOf = ({ scrollHeight, clientHeight }) => `${scrollHeight} ${clientHeight}`;
