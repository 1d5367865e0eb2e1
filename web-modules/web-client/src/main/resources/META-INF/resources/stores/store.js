/** Something that changes and can be watched. A store holds one concern; components read it and never copy it. */
export class Store {
  #watchers = new Set();

  /** Calls `watcher` after every change until the returned function is called. */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  changed() {
    for (const watcher of [...this.#watchers]) {
      watcher(this);
    }
  }
}

/** Renders a component again when one of its stores changes. A source may be a function, for a store that comes as a property. */
export class Watch {
  #host;
  #sources;
  #watched = [];

  constructor(host, ...sources) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostConnected() {
    this.#follow();
  }

  hostUpdate() {
    this.#follow();
  }

  hostDisconnected() {
    this.#watched.forEach(({ stop }) => stop?.());
    this.#watched = [];
  }

  #follow() {
    this.#sources.forEach((source, index) => {
      const store = typeof source === 'function' ? source() : source;
      if (this.#watched[index]?.store !== store) {
        this.#watched[index]?.stop?.();
        this.#watched[index] = { store, stop: store?.watch(() => this.#host.requestUpdate()) };
      }
    });
  }
}
