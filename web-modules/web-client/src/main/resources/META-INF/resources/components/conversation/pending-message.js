import { LitElement, css, html, nothing } from 'lit';
import { fromWire } from '../../app/mention-text.js';
import { explain, t } from '../../i18n/i18n.js';
import { outbox } from '../../stores/outbox.js';
import { session } from '../../stores/session.js';
import { controls } from '../../styles/controls.js';
import { message } from '../../styles/message.js';
import { shared } from '../../styles/shared.js';
import '../common/avatar.js';
import '../common/icon.js';

/** A message of mine that is on its way, or was refused and can be sent again in place. */
class PendingMessage extends LitElement {
  static properties = { post: { attribute: false }, first: { type: Boolean, reflect: true } };

  static styles = [
    shared,
    controls,
    message,
    css`
      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        unicode-bidi: isolate;
      }
      .pending .text {
        color: var(--text-muted);
      }
      .state {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--font-size-small);
        --icon-size: 14px;
      }
      .failed .state {
        color: var(--danger);
      }
      .gutter qa-icon {
        --icon-size: 12px;
        color: var(--text-muted);
      }
    `,
  ];

  render() {
    const { post } = this;
    return html`<article class=${post.state}>
      <div class="gutter">
        ${this.first
          ? html`<qa-avatar .person=${session.user}></qa-avatar>`
          : html`${post.state === 'pending' ? html`<qa-icon name="clock" title=${t('message.pending')}></qa-icon>` : nothing}`}
      </div>
      <div class="content">
        ${this.first ? html`<p class="head"><b class="name">${session.user?.displayName}</b></p>` : nothing}
        <p class="text" dir="auto">${fromWire(post.text)}</p>
        ${post.state === 'failed' ? this.#refused(post) : nothing}
        ${post.state === 'pending' ? html`<span class="for-readers">${t('message.pending')}</span>` : nothing}
      </div>
    </article>`;
  }

  #refused(post) {
    return html`<p class="state" role="alert">
      <qa-icon name="circle-alert"></qa-icon>${explain(post.problem)}
      <button class="link" @click=${() => outbox.retry(post.ref)}>${t('retry')}</button>
      <button class="link" @click=${() => outbox.discard(post.ref)}>${t('discard')}</button>
    </p>`;
  }
}

customElements.define('qa-pending-message', PendingMessage);
