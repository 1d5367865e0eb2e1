import { LitElement, css, html } from 'lit';
import { presence } from '../../stores/presence.js';
import { Watch } from '../../stores/store.js';
import { shared } from '../../styles/shared.js';

/** What a person says of themselves. With `short`, an emoji stands for the whole where there is one. */
class CustomStatus extends LitElement {
  static properties = { userId: {}, short: { type: Boolean } };

  static styles = [
    shared,
    css`
      :host {
        display: inline;
        color: var(--text-muted);
        font-size: var(--font-size-small);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, presence);
  }

  /** Who says nothing takes no room, nor a gap beside it. */
  willUpdate() {
    this.hidden = !this.#shown();
  }

  render() {
    return html`<bdi title=${this.#whole()}>${this.#shown()}</bdi>`;
  }

  #shown() {
    return this.short ? (this.#status().emoji ?? '') : this.#whole();
  }

  #whole() {
    const { emoji, text } = this.#status();
    return [emoji, text].filter(Boolean).join(' ');
  }

  #status() {
    return presence.of(this.userId)?.status ?? {};
  }
}

customElements.define('qa-custom-status', CustomStatus);
