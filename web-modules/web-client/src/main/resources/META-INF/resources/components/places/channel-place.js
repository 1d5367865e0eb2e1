import { LitElement, css, html, nothing } from 'lit';
import { visited } from '../../app/home.js';
import { notices } from '../../app/notices.js';
import { router } from '../../app/router.js';
import { channelDetails } from '../../server/content.js';
import { t } from '../../i18n/i18n.js';
import { attention } from '../../stores/attention.js';
import { live } from '../../stores/live.js';
import { Watch } from '../../stores/store.js';
import { timelines } from '../../stores/timelines.js';
import { workspaces } from '../../stores/workspaces.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import '../common/problem.js';
import '../conversation/channel-header.js';
import '../conversation/composer.js';
import '../conversation/message-list.js';

/** A channel: its header, its messages, and the composer, or the way in for who is not a member. */
class ChannelPlace extends LitElement {
  static properties = { workspace: { attribute: false }, channelId: {}, seen: { state: true }, problem: { state: true } };

  static styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      qa-message-list {
        flex: 1;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        margin: 0 var(--space-5) var(--space-4);
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--border);
        border-radius: var(--radius-large);
        background: var(--ground-sunken);
      }
      .bar span {
        flex: 1;
      }
      qa-problem {
        margin: var(--space-4);
      }
    `,
  ];

  #at = null;
  #member = false;

  constructor() {
    super();
    new Watch(this, workspaces, router);
  }

  willUpdate(changes) {
    const member = workspaces.channel(this.channelId) !== null;
    if (changes.has('channelId') || (this.#member && !member)) {
      this.#enter(member);
    }
    this.#member = member;
    const at = router.query.get('at');
    if (at !== this.#at) {
      this.#at = at;
      this.#show(at);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    attention.view(null);
  }

  render() {
    const channel = workspaces.channel(this.channelId) ?? this.seen;
    if (this.problem) {
      return html`<qa-problem .problem=${this.problem}></qa-problem>`;
    }
    return html`<qa-channel-header .channel=${channel}></qa-channel-header>
      <qa-message-list .timeline=${timelines.of(this.channelId)} .channel=${channel}></qa-message-list>
      ${channel ? this.#below(channel) : nothing}`;
  }

  #below(channel) {
    if (channel.archived) {
      return html`<div class="bar"><span>${t('channel.isArchived')}</span></div>`;
    }
    if (!channel.member) {
      return html`<div class="bar">
        <span>${t('channel.notMember', { name: channel.name })}</span>
        <button class="primary" @click=${() => notices.attempt(() => workspaces.join(channel))}>${t('channel.join')}</button>
      </div>`;
    }
    return html`<qa-composer
      .channel=${channel}
      .placeholder=${t('composer.channel', { name: channel.name })}
      @sent=${() => this.renderRoot.querySelector('qa-message-list').toPresent()}
    ></qa-composer>`;
  }

  /** Nothing follows a channel that one is no member of: what was held of it may have gaps. */
  async #enter(member) {
    this.problem = null;
    this.seen = null;
    visited(this.workspace.id, this.channelId);
    attention.view(this.channelId);
    const channelId = this.channelId;
    if (member) {
      return;
    }
    timelines.drop(channelId);
    try {
      const seen = await channelDetails(channelId);
      this.seen = channelId === this.channelId ? seen : this.seen;
    } catch (problem) {
      this.problem = channelId === this.channelId ? problem : this.problem;
    }
  }

  #show(messageId) {
    const timeline = timelines.of(this.channelId);
    if (messageId) {
      timeline.status === 'new' ? live.load(timeline, messageId) : timeline.show(messageId);
    }
  }
}

customElements.define('qa-channel-place', ChannelPlace);
