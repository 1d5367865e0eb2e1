import { LitElement, css, html } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { focusAgain, inFocus } from '../../app/focus.js';
import { t } from '../../i18n/i18n.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import './icon.js';

/** The frame of every dialog: the browser's own modal, so focus stays inside and returns where it came from. */
class Dialog extends LitElement {
  static properties = { heading: {}, bare: { type: Boolean } };

  static styles = [
    shared,
    controls,
    css`
      dialog {
        width: min(520px, calc(100vw - 32px));
        max-height: min(640px, calc(100dvh - 64px));
        margin: 10vh auto auto;
        padding: 0;
        border: 1px solid var(--border);
        border-radius: var(--radius-large);
        background: var(--ground-raised);
        color: var(--text);
        box-shadow: var(--shadow);
        overflow: auto;
      }
      dialog:focus-visible {
        box-shadow: var(--shadow);
      }
      dialog::backdrop {
        background: light-dark(#1c1f2466, #000000a6);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: var(--space-4) var(--space-4) 0 var(--space-5);
      }
      .content {
        padding: var(--space-4) var(--space-5) var(--space-5);
      }
      :host([bare]) .content {
        padding: 0;
      }
      @media (max-width: 719px) {
        dialog {
          margin-top: var(--space-4);
        }
      }
    `,
  ];

  #from = null;

  firstUpdated() {
    this.#from = inFocus();
    this.renderRoot.querySelector('dialog').showModal();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    focusAgain(this.#from);
  }

  render() {
    return html`<dialog aria-label=${this.heading} @close=${() => dialogs.close()} @click=${this.#outside}>
      ${this.bare
        ? ''
        : html`<header>
            <h2>${this.heading}</h2>
            <button class="icon" aria-label=${t('close')} @click=${() => dialogs.close()}><qa-icon name="x"></qa-icon></button>
          </header>`}
      <div class="content"><slot></slot></div>
    </dialog>`;
  }

  #outside(event) {
    if (event.target === event.currentTarget) {
      dialogs.close();
    }
  }
}

customElements.define('qa-dialog', Dialog);
