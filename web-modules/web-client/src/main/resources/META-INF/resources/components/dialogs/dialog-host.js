import { LitElement, html } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { Watch } from '../../stores/store.js';
import './add-members.js';
import './browse-channels.js';
import './create-channel.js';
import './create-workspace.js';
import './invite.js';
import './quick-switcher.js';
import './set-status.js';
import './shortcuts.js';

/** Shows the dialog that is open. */
class DialogHost extends LitElement {
  constructor() {
    super();
    new Watch(this, dialogs);
  }

  render() {
    switch (dialogs.name) {
      case 'add-members':
        return html`<qa-add-members .channel=${dialogs.about}></qa-add-members>`;
      case 'browse-channels':
        return html`<qa-browse-channels .workspace=${dialogs.about}></qa-browse-channels>`;
      case 'create-channel':
        return html`<qa-create-channel .workspace=${dialogs.about}></qa-create-channel>`;
      case 'create-workspace':
        return html`<qa-create-workspace></qa-create-workspace>`;
      case 'invite':
        return html`<qa-invite .workspace=${dialogs.about}></qa-invite>`;
      case 'quick-switcher':
        return html`<qa-quick-switcher></qa-quick-switcher>`;
      case 'set-status':
        return html`<qa-set-status></qa-set-status>`;
      case 'shortcuts':
        return html`<qa-shortcuts></qa-shortcuts>`;
      default:
        return '';
    }
  }
}

customElements.define('qa-dialog-host', DialogHost);
