import { LitElement, html, nothing } from 'lit';
import { router } from '../../app/router.js';
import { dateTime, time } from '../../i18n/format.js';
import { t } from '../../i18n/i18n.js';
import { people } from '../../stores/people.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { message } from '../../styles/message.js';
import { shared } from '../../styles/shared.js';
import '../common/custom-status.js';
import '../common/face.js';
import '../common/icon.js';
import './message-body.js';
import './thread-summary.js';

/** One message. `first` begins a group and shows who speaks; `threaded` is set inside a thread, where one does not branch again. */
class Message extends LitElement {
  static properties = {
    message: { attribute: false },
    first: { type: Boolean, reflect: true },
    threaded: { type: Boolean },
    found: { type: Boolean, reflect: true },
  };

  static styles = [shared, controls, message];

  constructor() {
    super();
    new Watch(this, people);
  }

  render() {
    const { message } = this;
    return message.kind === 'text' ? this.#said(message) : this.#happened(message);
  }

  #said(message) {
    const author = people.get(message.authorId);
    return html`<article aria-label=${author?.displayName ?? nothing}>
      <div class="gutter">
        ${this.first
          ? html`<qa-face .person=${author}></qa-face>`
          : html`<time datetime=${message.createdAt} title=${dateTime(message.createdAt)}>${time(message.createdAt)}</time>`}
      </div>
      <div class="content">
        ${this.first
          ? html`<p class="head">
              <b class="name">${author?.displayName ?? ' '}</b>
              <qa-custom-status .userId=${message.authorId} short></qa-custom-status>
              <time datetime=${message.createdAt} title=${dateTime(message.createdAt)}>${time(message.createdAt)}</time>
            </p>`
          : nothing}
        <qa-message-body .html=${message.html}></qa-message-body>
        ${message.thread && !this.threaded
          ? html`<qa-thread-summary .thread=${message.thread} @click=${this.openThread}></qa-thread-summary>`
          : nothing}
      </div>
      ${this.threaded ? nothing : this.#actions()}
    </article>`;
  }

  #happened(message) {
    const name = people.get(message.authorId)?.displayName ?? ' ';
    return html`<article class="event">
      <div class="gutter"></div>
      <div class="content">
        ${message.kind === 'welcome'
          ? html`<span>${t('message.welcome')}</span>`
          : html`<span>${t(`message.${message.kind}`, { name })} · ${time(message.createdAt)}</span>`}
      </div>
    </article>`;
  }

  #actions() {
    return html`<div class="actions">
      <button class="icon" title=${t('thread.reply')} aria-label=${t('thread.reply')} @click=${this.openThread}>
        <qa-icon name="message-square"></qa-icon>
      </button>
    </div>`;
  }

  openThread() {
    if (this.message.kind === 'text' && !this.threaded) {
      router.beside({ thread: this.message.id, reply: null, search: null, members: null });
    }
  }
}

customElements.define('qa-message', Message);
