import { Store } from '../stores/store.js';

/**
 * The address is the state of what is on screen. The path names the place, the query what lies beside it:
 * `/w/<workspace>/c/<channel>?thread=<root>`, `?at=<message>`, `?search=<words>`, `?members`.
 */
class Router extends Store {
  constructor() {
    super();
    addEventListener('popstate', () => this.changed());
    document.addEventListener('click', (event) => this.#follow(event));
  }

  get path() {
    return location.pathname;
  }

  get query() {
    return new URLSearchParams(location.search);
  }

  /** The names and values of a path: `{w: workspaceId, c: channelId}` for `/w/1/c/2`. */
  get parts() {
    const words = this.path.split('/').filter(Boolean).map(decodeURIComponent);
    const parts = {};
    for (let i = 0; i < words.length; i += 2) {
      parts[words[i]] = words[i + 1] ?? '';
    }
    return parts;
  }

  go(address, { replace = false } = {}) {
    if (address !== location.pathname + location.search) {
      history[replace ? 'replaceState' : 'pushState'](null, '', address);
      this.changed();
    }
  }

  /** Same place, with other things beside it; null takes one away. */
  beside(changes, options) {
    const query = this.query;
    Object.entries(changes).forEach(([name, value]) => (value === null ? query.delete(name) : query.set(name, value)));
    this.go(query.size ? `${this.path}?${query}` : this.path, options);
  }

  #follow(event) {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain && !event.defaultPrevented && !link.target && link.origin === location.origin) {
      event.preventDefault();
      this.go(link.pathname + link.search);
    }
  }
}

export const router = new Router();

export const addresses = {
  workspace: (workspaceId) => `/w/${workspaceId}`,
  channel: (workspaceId, channelId) => `/w/${workspaceId}/c/${channelId}`,
  message: ({ workspaceId, channelId, messageId, rootId }) =>
    `/w/${workspaceId}/c/${channelId}?${new URLSearchParams(
      rootId ? { at: rootId, thread: rootId, reply: messageId } : { at: messageId },
    )}`,
  mentions: (workspaceId) => `/w/${workspaceId}/mentions`,
  import: (workspaceId) => `/w/${workspaceId}/import`,
};
