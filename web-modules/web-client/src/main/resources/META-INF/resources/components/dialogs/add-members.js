import { LitElement, css, html } from 'lit';
import { addChannelMembers, workspaceMembers } from '../../server/content.js';
import { t } from '../../i18n/i18n.js';
import { people } from '../../stores/people.js';
import { controls } from '../../styles/controls.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import '../common/avatar.js';
import '../common/dialog.js';
import '../common/problem.js';

/** Adds members of the workspace to a channel, one press each. Who is new is counted when the channel tells that they joined. */
class AddMembers extends LitElement {
  static properties = {
    channel: { attribute: false },
    items: { state: true },
    added: { state: true },
    problem: { state: true },
  };

  static styles = [
    shared,
    controls,
    rows,
    css`
      ul {
        height: 40dvh;
        margin: var(--space-3) calc(-1 * var(--space-2)) 0;
        overflow-y: auto;
        --avatar-size: 28px;
      }
      li {
        cursor: default !important;
      }
    `,
  ];

  #q = '';

  constructor() {
    super();
    this.items = [];
    this.added = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#fetch();
  }

  render() {
    return html`<qa-dialog heading=${t('channel.add')}>
      <input type="search" autofocus aria-label=${t('members.find')} placeholder=${t('members.find')} @input=${this.#typed} />
      <qa-problem .problem=${this.problem}></qa-problem>
      <ul>
        ${this.items.map((person) => this.#row(person))}
      </ul>
    </qa-dialog>`;
  }

  #row(person) {
    const added = this.added.includes(person.id);
    return html`<li class="row">
      <qa-avatar .person=${person}></qa-avatar>
      <span class="name">${person.displayName} <span class="muted small">@${person.handle}</span></span>
      <button ?disabled=${added} @click=${() => this.#add(person)}>${added ? t('added') : t('add')}</button>
    </li>`;
  }

  #typed(event) {
    this.#q = event.target.value.trim();
    this.#fetch();
  }

  async #add(person) {
    try {
      await addChannelMembers(this.channel.id, [person.id]);
      this.added = [...this.added, person.id];
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #fetch() {
    const q = this.#q;
    try {
      const { items } = await workspaceMembers(this.channel.workspaceId, { q, limit: 50 });
      if (q === this.#q) {
        people.add(items);
        this.items = items;
      }
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('qa-add-members', AddMembers);
