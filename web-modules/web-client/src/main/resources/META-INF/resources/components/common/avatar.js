import { LitElement, css, html } from 'lit';

const HUES = 8;

/** A person's initials on a colour that is always theirs. */
class Avatar extends LitElement {
  static properties = { person: { attribute: false } };

  static styles = css`
    :host {
      display: grid;
      place-items: center;
      flex: none;
      width: var(--avatar-size, 36px);
      height: var(--avatar-size, 36px);
      border-radius: calc(var(--avatar-size, 36px) / 6);
      background: #59616c;
      color: #ffffff;
      font-size: calc(var(--avatar-size, 36px) * 0.38);
      font-weight: 600;
      line-height: 1;
      user-select: none;
      overflow: hidden;
    }
    :host([hue="0"]) { background: #3b62b8; }
    :host([hue="1"]) { background: #8a4b9e; }
    :host([hue="2"]) { background: #a8483f; }
    :host([hue="3"]) { background: #7a6512; }
    :host([hue="4"]) { background: #2f7451; }
    :host([hue="5"]) { background: #23727d; }
    :host([hue="6"]) { background: #9a4a77; }
    :host([hue="7"]) { background: #5d5aa8; }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  willUpdate() {
    this.setAttribute('hue', this.person ? hueOf(this.person.id) : '');
  }

  render() {
    return html`${this.person ? initials(this.person.displayName) : ''}`;
  }
}

function hueOf(id) {
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7) % HUES;
}

function initials(name) {
  const words = name.split(/[\s._-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...word][0].toLocaleUpperCase()).join('') || '?';
}

customElements.define('qa-avatar', Avatar);
