import { LitElement, css, html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { presence } from '../../stores/presence.js';
import { Watch } from '../../stores/store.js';
import { shared } from '../../styles/shared.js';

/** How a person is: each state has a shape of its own, and a name. While it is on the screen the person is watched. */
class PresenceDot extends LitElement {
  static properties = { userId: {} };

  static styles = [
    shared,
    css`
      :host {
        display: inline-block;
        flex: none;
        width: 12px;
        height: 12px;
        border: 2px solid var(--ground);
        border-radius: 50%;
        background: var(--ground);
      }
      i {
        display: block;
        width: 100%;
        height: 100%;
        border: 2px solid var(--text-muted);
        border-radius: 50%;
      }
      .online {
        border-color: var(--success);
        background: var(--success);
      }
      .away {
        border-color: var(--warning);
        background: linear-gradient(90deg, var(--warning) 50%, transparent 50%);
      }
      .dnd {
        border-color: var(--danger);
        background: linear-gradient(var(--danger) 30%, var(--ground) 30% 70%, var(--danger) 70%);
      }
      .invisible {
        border-style: dotted;
      }
    `,
  ];

  #shown = null;

  constructor() {
    super();
    new Watch(this, presence);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#show(this.userId);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#show(null);
  }

  willUpdate(changes) {
    if (changes.has('userId')) {
      this.#show(this.userId);
    }
  }

  render() {
    const state = presence.of(this.userId)?.state;
    if (!state) {
      return '';
    }
    const name = t(`presence.${state}`);
    return html`<i class=${state} title=${name} aria-hidden="true"></i><span class="for-readers">${name}</span>`;
  }

  #show(id) {
    if (this.#shown !== (id ?? null)) {
      this.#shown && presence.hide(this.#shown);
      this.#shown = id ?? null;
      this.#shown && presence.show(this.#shown);
    }
  }
}

customElements.define('qa-presence-dot', PresenceDot);
