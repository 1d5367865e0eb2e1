import { LitElement, css, html, nothing } from 'lit';
import { channelMembers } from '../../server/content.js';
import { t } from '../../i18n/i18n.js';
import { people } from '../../stores/people.js';
import { controls } from '../../styles/controls.js';
import { panel } from '../../styles/panel.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import '../common/custom-status.js';
import '../common/face.js';
import '../common/problem.js';
import '../common/skeleton.js';
import './panel-header.js';

/** Who is in a channel. */
class MembersPanel extends LitElement {
  static properties = { channelId: {}, items: { state: true }, next: { state: true }, problem: { state: true } };

  static styles = [
    shared,
    controls,
    panel,
    rows,
    css`
      ul {
        padding: var(--space-2);
        --avatar-size: 32px;
      }
      .row {
        min-height: 44px;
        cursor: default;
      }
    `,
  ];

  willUpdate(changes) {
    if (changes.has('channelId')) {
      this.items = null;
      this.#fetch(null);
    }
  }

  render() {
    return html`<qa-panel-header heading=${t('members')}></qa-panel-header>
      <div class="scroll">
        <qa-problem .problem=${this.problem} .retry=${() => this.#fetch(null)}></qa-problem>
        ${this.items
          ? html`<ul>
              ${this.items.map((person) => this.#row(person))}
            </ul>`
          : this.problem
            ? nothing
            : html`<qa-skeleton></qa-skeleton>`}
        ${this.next ? html`<button class="more" @click=${() => this.#fetch(this.next)}>${t('more')}</button>` : nothing}
      </div>`;
  }

  #row(person) {
    return html`<li class="row">
      <qa-face .person=${person}></qa-face>
      <span class="name">${person.displayName} <span class="muted small">@${person.handle}</span>
        <qa-custom-status .userId=${person.id}></qa-custom-status
      ></span>
    </li>`;
  }

  async #fetch(cursor) {
    const { channelId } = this;
    try {
      const page = await channelMembers(channelId, { cursor, limit: 100 });
      if (channelId === this.channelId) {
        people.add(page.items);
        this.items = cursor ? [...this.items, ...page.items] : page.items;
        this.next = page.next ?? null;
        this.problem = null;
      }
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('qa-members-panel', MembersPanel);
