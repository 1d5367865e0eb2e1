import { LitElement, css, html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { people } from '../../stores/people.js';
import { Watch } from '../../stores/store.js';
import { typing } from '../../stores/typing.js';
import { shared } from '../../styles/shared.js';

/** Who else is writing here at the moment: one or two by name. It takes no room of its own, so nothing moves. */
class TypingLine extends LitElement {
  static properties = { channelId: {}, rootId: {} };

  static styles = [
    shared,
    css`
      :host {
        position: absolute;
        inset: auto 0 0;
        padding: 0 var(--space-6);
        color: var(--text-muted);
        font-size: var(--font-size-tiny);
        line-height: var(--space-4);
        pointer-events: none;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, typing, people);
  }

  render() {
    const names = typing.in(this.channelId, this.rootId).map((id) => people.get(id)?.displayName);
    return names.length && names.every(Boolean) ? html`<p class="name">${this.#words(names)}</p>` : '';
  }

  #words([one, two, third]) {
    if (third) {
      return t('typing.many');
    }
    return two ? t('typing.two', { one, two }) : t('typing.one', { name: one });
  }
}

customElements.define('qa-typing', TypingLine);
