import { LitElement, css, html } from 'lit';
import { addShortcuts } from '../app/shortcuts.js';
import { router } from '../app/router.js';
import { session } from '../stores/session.js';
import { Watch } from '../stores/store.js';
import './common/notice-bar.js';
import './dialogs/dialog-host.js';
import './session/join-page.js';
import './session/setup-page.js';
import './session/sign-in-page.js';
import './session/unreachable-page.js';
import './workspace-page.js';

/** The whole client: which page is shown follows from who is signed in and from the address. */
class App extends LitElement {
  static styles = css`
    qa-workspace-page,
    qa-join-page,
    qa-setup-page,
    qa-sign-in-page,
    qa-unreachable-page {
      height: 100%;
    }
  `;

  constructor() {
    super();
    new Watch(this, session, router);
    addShortcuts();
  }

  render() {
    const token = router.parts.join;
    switch (session.state) {
      case 'unreachable':
        return html`<qa-unreachable-page></qa-unreachable-page>`;
      case 'setup':
        return html`<qa-setup-page></qa-setup-page>`;
      case 'anonymous':
        return token ? html`<qa-join-page .token=${token}></qa-join-page>` : html`<qa-sign-in-page></qa-sign-in-page>`;
      case 'signed-in':
        return token
          ? html`<qa-join-page .token=${token}></qa-join-page>`
          : html`<qa-workspace-page></qa-workspace-page><qa-dialog-host></qa-dialog-host><qa-notice-bar></qa-notice-bar>`;
      default:
        return '';
    }
  }
}

customElements.define('qa-app', App);
