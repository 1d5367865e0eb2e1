import { LitElement, css, html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { live } from '../../stores/live.js';
import { Watch } from '../../stores/store.js';
import { shared } from '../../styles/shared.js';
import '../common/icon.js';

/** A thin bar while the connection is away. It waits a moment, since most breaks are over before one would notice. */
class OfflineBar extends LitElement {
  static styles = [
    shared,
    css`
      div {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: var(--space-2);
        padding: 3px var(--space-3);
        background: var(--warning-ground);
        color: var(--warning);
        font-size: var(--font-size-small);
        --icon-size: 14px;
        animation: appear 1ms 700ms both;
      }
      @keyframes appear {
        from {
          visibility: hidden;
          position: absolute;
        }
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, live);
  }

  render() {
    return live.state === 'online'
      ? ''
      : html`<div role="status"><qa-icon name="wifi-off"></qa-icon>${t(`connection.${live.state}`)}</div>`;
  }
}

customElements.define('qa-offline-bar', OfflineBar);
