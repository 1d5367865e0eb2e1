import { LitElement, css, html } from 'lit';
import { shared } from '../../styles/shared.js';
import './icon.js';

/** An empty place: one sentence, and in the slot the one thing to do about it. */
class Empty extends LitElement {
  static properties = { icon: {}, text: {} };

  static styles = [
    shared,
    css`
      :host {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: var(--space-3);
        padding: var(--space-8) var(--space-5);
        color: var(--text-muted);
        text-align: center;
        --icon-size: 28px;
      }
      p {
        max-width: 42ch;
      }
    `,
  ];

  render() {
    return html`<qa-icon name=${this.icon}></qa-icon>
      <p>${this.text}</p>
      <slot></slot>`;
  }
}

customElements.define('qa-empty', Empty);
