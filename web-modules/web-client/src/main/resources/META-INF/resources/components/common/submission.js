/** A form being sent: `busy` while it is, `problem` when it was refused. Used as a controller of the form's component. */
export class Submission {
  busy = false;
  problem = null;
  #host;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {}

  /** A submit handler that hands the fields to `work` once at a time. */
  handler(work) {
    return async (event) => {
      event.preventDefault();
      if (this.busy) {
        return;
      }
      this.busy = true;
      this.problem = null;
      this.#host.requestUpdate();
      try {
        await work(Object.fromEntries(new FormData(event.target)));
      } catch (problem) {
        this.problem = problem;
      } finally {
        this.busy = false;
        this.#host.requestUpdate();
      }
    };
  }
}
