import { LitElement, html, nothing } from 'lit';
import { focusAgain, inFocus } from '../app/focus.js';
import { homeAddress, homeChannel, homeWorkspace } from '../app/home.js';
import { narrow } from '../app/narrow.js';
import { addresses, router } from '../app/router.js';
import { message } from '../server/messages.js';
import { t } from '../i18n/i18n.js';
import { inbox } from '../stores/inbox.js';
import { session } from '../stores/session.js';
import { Watch } from '../stores/store.js';
import { workspaces } from '../stores/workspaces.js';
import { columns } from '../styles/columns.js';
import { shared } from '../styles/shared.js';
import './common/problem.js';
import './conversation/offline-bar.js';
import './panel/members-panel.js';
import './panel/search-panel.js';
import './panel/thread-panel.js';
import './places/channel-place.js';
import './places/first-workspace.js';
import './places/import-place.js';
import './places/mentions-place.js';
import './sidebar/sidebar.js';

/** Three columns: where one can go, where one is, and what lies beside it. A narrow screen shows one of them at a time. */
class WorkspacePage extends LitElement {
  static styles = [shared, columns];

  #panelOpen = false;
  #from = null;

  constructor() {
    super();
    new Watch(this, router, workspaces, narrow, session, inbox);
  }

  willUpdate() {
    const workspace = workspaces.get(router.parts.w) ?? homeWorkspace();
    if (session.user && workspaces.loaded && workspace) {
      this.#settle(workspace);
    }
    document.title = this.#title(workspace);
  }

  render() {
    const workspace = workspaces.get(router.parts.w);
    if (!workspace) {
      return this.#withoutWorkspace();
    }
    const place = this.#place(workspace);
    const panel = this.#panel(workspace);
    this.#opens(panel !== null);
    return html`<qa-offline-bar></qa-offline-bar>
      <div class="columns ${place ? 'in-place' : ''} ${panel ? 'with-panel' : ''}">
        <qa-sidebar .workspace=${workspace}></qa-sidebar>
        <main>${place ?? nothing}</main>
        ${panel ?? nothing}
      </div>`;
  }

  /** Whoever closes a panel goes on where they were when it opened. */
  updated() {
    if (!this.#panelOpen) {
      focusAgain(this.#from);
      this.#from = null;
    }
  }

  #withoutWorkspace() {
    if (workspaces.loaded && workspaces.items.length === 0) {
      return html`<qa-first-workspace></qa-first-workspace>`;
    }
    return workspaces.problem ? html`<qa-problem .problem=${workspaces.problem}></qa-problem>` : nothing;
  }

  #place(workspace) {
    const { c, mentions, import: imports } = router.parts;
    if (c) {
      return html`<qa-channel-place .workspace=${workspace} .channelId=${c}></qa-channel-place>`;
    }
    if (mentions !== undefined) {
      return html`<qa-mentions-place></qa-mentions-place>`;
    }
    return imports === undefined ? null : html`<qa-import-place .workspace=${workspace}></qa-import-place>`;
  }

  #panel(workspace) {
    const { query, parts } = router;
    if (query.has('search')) {
      return html`<qa-search-panel .workspace=${workspace} .query=${query.get('search')}></qa-search-panel>`;
    }
    if (query.has('thread') && parts.c) {
      return html`<qa-thread-panel .channelId=${parts.c} .rootId=${query.get('thread')}></qa-thread-panel>`;
    }
    return query.has('members') && parts.c ? html`<qa-members-panel .channelId=${parts.c}></qa-members-panel>` : null;
  }

  #opens(open) {
    if (open && !this.#panelOpen) {
      this.#from = inFocus();
    }
    this.#panelOpen = open;
  }

  /** An address that names no place leads to the one to begin with. */
  #settle(workspace) {
    if (router.parts.messages) {
      this.#followPermalink(router.parts.messages, workspace);
    } else if (router.parts.w !== workspace.id) {
      router.go(homeAddress(workspace, narrow.yes), { replace: true });
    } else if (router.path === addresses.workspace(workspace.id) && !narrow.yes && homeChannel(workspace)) {
      router.go(homeAddress(workspace, false), { replace: true });
    }
  }

  /** `/channels/<channel>/messages/<message>`, as it stands in an e-mail. */
  async #followPermalink(messageId, workspace) {
    try {
      const { id, ...place } = await message(messageId);
      router.go(addresses.message({ ...place, messageId: id }), { replace: true });
    } catch {
      router.go(homeAddress(workspace, narrow.yes), { replace: true });
    }
  }

  #title(workspace) {
    const { c, mentions, import: imports } = router.parts;
    const channel = c && workspaces.channel(c);
    const place = channel ? `#${channel.name}` : mentions !== undefined ? t('mentions') : imports !== undefined ? t('import') : null;
    const waiting = inbox.unread ? `(${inbox.unread}) ` : '';
    return waiting + [place, workspace?.name, 'QuikApp'].filter(Boolean).join(' · ');
  }
}

customElements.define('qa-workspace-page', WorkspacePage);
