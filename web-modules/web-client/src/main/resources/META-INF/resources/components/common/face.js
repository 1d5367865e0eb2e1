import { LitElement, css, html, nothing } from 'lit';
import './avatar.js';
import './presence-dot.js';

/** A person's avatar with how they are at its corner. */
class Face extends LitElement {
  static properties = { person: { attribute: false } };

  static styles = css`
    :host {
      position: relative;
      display: block;
      flex: none;
      width: var(--avatar-size, 36px);
    }
    qa-presence-dot {
      position: absolute;
      right: -4px;
      bottom: -4px;
    }
  `;

  render() {
    const { person } = this;
    return html`<qa-avatar .person=${person}></qa-avatar>${person
        ? html`<qa-presence-dot .userId=${person.id}></qa-presence-dot>`
        : nothing}`;
  }
}

customElements.define('qa-face', Face);
