import { LitElement, css } from 'lit';
import { messageNodes } from '../../app/sanitize.js';
import { session } from '../../stores/session.js';
import { prose } from '../../styles/prose.js';
import { shared } from '../../styles/shared.js';

/** The formatted text of a message: the server's HTML, sanitised once more. */
class MessageBody extends LitElement {
  static properties = { html: {} };

  static styles = [
    shared,
    prose,
    css`
      :host {
        overflow-wrap: anywhere;
        unicode-bidi: isolate;
      }
    `,
  ];

  #nodes = null;

  willUpdate() {
    this.#nodes = messageNodes(this.html);
    this.#nodes.querySelectorAll('.mention').forEach((mention) => {
      const { userId, mention: everyone } = mention.dataset;
      mention.classList.toggle('me', Boolean(everyone) || userId === session.user?.id);
    });
    [...this.#nodes.children].forEach((block) => block.setAttribute('dir', 'auto'));
  }

  render() {
    return this.#nodes;
  }
}

customElements.define('qa-message-body', MessageBody);
