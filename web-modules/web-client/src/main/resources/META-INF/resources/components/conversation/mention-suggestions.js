import { LitElement, css, html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import '../common/avatar.js';

/** The members that may be meant, above the composer. The focus stays in the text. */
class MentionSuggestions extends LitElement {
  static properties = { people: { attribute: false }, chosen: { type: Number } };

  static styles = [
    shared,
    rows,
    css`
      ul {
        padding: var(--space-1);
        border: 1px solid var(--border);
        border-radius: var(--radius-large);
        background: var(--ground-raised);
        box-shadow: var(--shadow);
        --avatar-size: 24px;
      }
      .name {
        flex: 0 1 auto !important;
      }
    `,
  ];

  render() {
    return html`<ul role="listbox" aria-label=${t('members')}>
      ${this.people.map(
        (person, index) =>
          html`<li
            class="row"
            role="option"
            aria-selected=${index === this.chosen}
            @mousedown=${(event) => this.#choose(event, person)}
          >
            <qa-avatar .person=${person}></qa-avatar>
            <span class="name">${person.displayName}</span>
            <span class="muted small">@${person.handle}</span>
          </li>`,
      )}
    </ul>`;
  }

  #choose(event, person) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('choose', { detail: person }));
  }
}

customElements.define('qa-mention-suggestions', MentionSuggestions);
