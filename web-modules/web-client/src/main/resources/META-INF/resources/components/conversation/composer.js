import { LitElement, html, nothing } from 'lit';
import { toWire } from '../../app/mention-text.js';
import { t } from '../../i18n/i18n.js';
import { drafts } from '../../stores/drafts.js';
import { outbox } from '../../stores/outbox.js';
import { typing } from '../../stores/typing.js';
import { composer } from '../../styles/composer.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import '../common/icon.js';
import { Mentioning } from './mentioning.js';
import './mention-suggestions.js';
import './typing.js';

const LONGEST = 40_000;

/** Where one writes. Keeps a draft per channel or thread; Enter sends, Shift+Enter breaks the line, @ offers members. */
class Composer extends LitElement {
  static properties = { channel: { attribute: false }, rootId: {}, placeholder: {}, text: { state: true } };

  static styles = [shared, controls, composer];

  #mentioning = new Mentioning(this);

  constructor() {
    super();
    this.rootId = null;
    this.text = '';
  }

  willUpdate(changes) {
    if ((changes.has('channel') && changes.get('channel')?.id !== this.channel.id) || changes.has('rootId')) {
      this.text = drafts.get(this.#place);
      this.#mentioning.close();
    }
  }

  updated(changes) {
    const area = this.area;
    if (changes.has('text') && area.value !== this.text) {
      area.value = this.text;
    }
    this.#grow(area);
    const moved = (changes.has('channel') && changes.get('channel')?.id !== this.channel.id) || changes.has('rootId');
    if (moved && matchMedia('(hover: hover)').matches) {
      area.focus();
    }
  }

  render() {
    const { suggestions, chosen } = this.#mentioning;
    const left = LONGEST - [...this.text].length;
    return html`<div class="frame">
      ${suggestions.length
        ? html`<qa-mention-suggestions
            .people=${suggestions}
            .chosen=${chosen}
            @choose=${(event) => this.#mentioning.take(event.detail)}
          ></qa-mention-suggestions>`
        : nothing}
      <textarea
        rows="1"
        dir="auto"
        aria-label=${this.placeholder}
        placeholder=${this.placeholder}
        role="combobox"
        aria-expanded=${suggestions.length > 0}
        aria-autocomplete="list"
        @input=${this.#typed}
        @keydown=${this.#pressed}
        @click=${() => this.#mentioning.look()}
        @blur=${() => this.#mentioning.close()}
      ></textarea>
      <button class="icon send" aria-label=${t('send')} title=${t('send')} ?disabled=${!this.#ready} @click=${this.#send}>
        <qa-icon name="send"></qa-icon>
      </button>
      <span class="for-readers" aria-live="polite">${suggestions[chosen] ? suggestions[chosen].displayName : ''}</span>
      ${left < 500 ? html`<p class=${left < 0 ? 'left over' : 'left'}>${t('composer.left', { left })}</p>` : nothing}
      </div>
      <qa-typing .channelId=${this.channel.id} .rootId=${this.rootId}></qa-typing>`;
  }

  get area() {
    return this.renderRoot.querySelector('textarea');
  }

  setText(text) {
    this.text = text;
    drafts.set(this.#place, text);
  }

  get #place() {
    return this.rootId ?? this.channel.id;
  }

  get #ready() {
    return this.text.trim() !== '' && [...this.text].length <= LONGEST;
  }

  /** As high as its text. The composer keeps its own height while that is measured, else the list above would jump. */
  #grow(area) {
    this.style.height = `${this.offsetHeight}px`;
    area.style.height = 'auto';
    const height = Math.min(area.scrollHeight + 2, innerHeight * 0.4);
    area.style.height = `${height}px`;
    this.style.height = '';
  }

  #typed(event) {
    this.setText(event.target.value);
    typing.say(this.channel.id, this.rootId);
    this.#mentioning.look();
  }

  #pressed(event) {
    if (this.#mentioning.pressed(event)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    }
  }

  #send() {
    if (this.#ready) {
      this.#mentioning.close();
      typing.sent(this.channel.id, this.rootId);
      outbox.post(this.channel.id, this.rootId, toWire(this.text.trim()));
      this.setText('');
      this.dispatchEvent(new Event('sent'));
    }
    this.area.focus();
  }
}

customElements.define('qa-composer', Composer);
