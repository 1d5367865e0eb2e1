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

  render() {
    const { emoji, text } = presence.of(this.userId)?.status ?? {};
    const all = [emoji, text].filter(Boolean).join(' ');
    const shown = this.short ? (emoji ?? '') : all;
    return shown ? html`<bdi title=${all}>${shown}</bdi>` : '';
  }
}

customElements.define('qa-custom-status', CustomStatus);
