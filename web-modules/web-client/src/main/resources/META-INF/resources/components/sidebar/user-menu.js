import { LitElement, css, html, nothing } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { notices } from '../../app/notices.js';
import { t } from '../../i18n/i18n.js';
import { preferences } from '../../stores/preferences.js';
import { presence } from '../../stores/presence.js';
import { session } from '../../stores/session.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { popup } from '../../styles/popup.js';
import { rows } from '../../styles/rows.js';
import { shared } from '../../styles/shared.js';
import { openMenu } from '../common/menu.js';
import '../common/custom-status.js';
import '../common/face.js';
import '../common/icon.js';

/** Me: how I am seen, colours, language, keys, signing out. */
class UserMenu extends LitElement {
  static styles = [
    shared,
    controls,
    rows,
    popup,
    css`
      :host {
        border-top: 1px solid var(--border);
        padding: var(--space-2);
        --avatar-size: 28px;
      }
      label {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        padding: var(--space-1) var(--space-2);
        font-weight: 400;
      }
      label select {
        width: auto;
        min-height: 30px;
        margin: 0;
        font-size: var(--font-size-small);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, session, presence, preferences);
  }

  render() {
    const me = session.user;
    return html`<button class="row" aria-haspopup="true" @click=${this.#open}>
        <qa-face .person=${me}></qa-face
        ><span class="name">${me?.displayName} <qa-custom-status .userId=${me?.id}></qa-custom-status></span>
      </button>
      <div popover>
        <p class="caption">@${me?.handle} · ${me?.email}</p>
        <label
          >${t('presence')}
          <select @change=${(event) => notices.attempt(() => presence.setAvailability(event.target.value))}>
            ${this.#options(presence.own.availability, {
              auto: 'presence.auto',
              away: 'presence.away',
              dnd: 'presence.dnd',
              invisible: 'presence.invisible',
            })}
          </select>
        </label>
        <button class="row" @click=${this.#setStatus}><qa-icon name="smile"></qa-icon>${t('status.set')}</button>
        ${presence.ownStatus
          ? html`<button class="row" @click=${() => notices.attempt(() => presence.clearStatus())}>
              <qa-icon name="x"></qa-icon>${t('status.clear')}
            </button>`
          : nothing}
        <hr />
        <label
          >${t('theme')}
          <select @change=${(event) => preferences.setTheme(event.target.value)}>
            ${this.#options(preferences.theme, { system: 'theme.system', light: 'theme.light', dark: 'theme.dark' })}
          </select>
        </label>
        <label
          >${t('language')}
          <select @change=${(event) => preferences.setLanguage(event.target.value)}>
            ${this.#options(preferences.language, { system: 'language.system', en: 'language.en', de: 'language.de' })}
          </select>
        </label>
        <hr />
        <button class="row" @click=${this.#shortcuts}><qa-icon name="keyboard"></qa-icon>${t('shortcuts')}</button>
        <button class="row" @click=${this.#signOut}><qa-icon name="log-out"></qa-icon>${t('signOut')}</button>
      </div>`;
  }

  #options(chosen, names) {
    return Object.entries(names).map(
      ([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${t(name)}</option>`,
    );
  }

  #open(event) {
    openMenu(event.currentTarget, this.renderRoot.querySelector('[popover]'));
  }

  #signOut() {
    this.renderRoot.querySelector('[popover]').hidePopover();
    notices.attempt(() => session.signOut());
  }

  #setStatus() {
    this.renderRoot.querySelector('[popover]').hidePopover();
    dialogs.open('set-status');
  }

  #shortcuts() {
    this.renderRoot.querySelector('[popover]').hidePopover();
    dialogs.open('shortcuts');
  }
}

customElements.define('qa-user-menu', UserMenu);
