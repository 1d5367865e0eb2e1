import { LitElement, css, html } from 'lit';
import { highlightNodes } from '../../app/sanitize.js';
import { shortWhen } from '../../i18n/format.js';
import { people } from '../../stores/people.js';
import { Watch } from '../../stores/store.js';
import { workspaces } from '../../stores/workspaces.js';
import { prose } from '../../styles/prose.js';
import { shared } from '../../styles/shared.js';
import '../common/avatar.js';

/** One message that was found, with the words marked. */
class SearchHit extends LitElement {
  static properties = { hit: { attribute: false } };

  static styles = [
    shared,
    prose,
    css`
      button {
        display: grid;
        grid-template-columns: 28px minmax(0, 1fr);
        gap: 0 var(--space-3);
        width: 100%;
        padding: var(--space-2) var(--space-4);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        text-align: left;
        cursor: pointer;
        --avatar-size: 28px;
      }
      button:hover {
        background: var(--ground-hover);
      }
      button:focus-visible {
        box-shadow: inset 0 0 0 2px var(--accent);
      }
      .head {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
      }
      .text {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        overflow: hidden;
        overflow-wrap: anywhere;
        white-space: pre-line;
        unicode-bidi: isolate;
      }
      mark {
        border-radius: 3px;
      }
    `,
  ];

  #nodes = null;

  constructor() {
    super();
    new Watch(this, people, workspaces);
  }

  willUpdate(changes) {
    if (changes.has('hit')) {
      this.#nodes = highlightNodes(this.hit.highlight);
    }
  }

  render() {
    const author = people.get(this.hit.authorId);
    const channel = workspaces.channel(this.hit.channelId);
    return html`<button>
      <qa-avatar .person=${author}></qa-avatar>
      <div>
        <p class="head small">
          <b class="name">${author?.displayName ?? ' '}</b>
          <span class="muted name">${channel ? `#${channel.name}` : ''} ${shortWhen(this.hit.createdAt)}</span>
        </p>
        <p class="text" dir="auto">${this.#nodes}</p>
      </div>
    </button>`;
  }
}

customElements.define('qa-search-hit', SearchHit);
