import { LitElement, css } from 'lit';

/** A Lucide icon in the colour of the text around it. It is decoration: what it means stands in a label beside it. */
class Icon extends LitElement {
  static properties = { name: {} };

  static styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: var(--icon-size, 18px);
      height: var(--icon-size, 18px);
      background: currentColor;
      mask: center / contain no-repeat;
    }
    @media (forced-colors: active) {
      :host {
        background: ButtonText;
      }
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  updated() {
    this.style.maskImage = `url("${import.meta.resolve(`lucide/${this.name}.svg`)}")`;
  }
}

customElements.define('qa-icon', Icon);
