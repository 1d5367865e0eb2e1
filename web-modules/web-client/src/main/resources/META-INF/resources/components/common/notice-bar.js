import { LitElement, css, html } from 'lit';
import { notices } from '../../app/notices.js';
import { t } from '../../i18n/i18n.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import './icon.js';
import './problem.js';

/** Tells of an action that failed, over the page, until it is closed or the next one begins. */
class NoticeBar extends LitElement {
  static styles = [
    shared,
    controls,
    css`
      div {
        position: fixed;
        left: 50%;
        bottom: var(--space-8);
        translate: -50% 0;
        display: flex;
        align-items: center;
        width: min(480px, calc(100vw - 32px));
        border-radius: var(--radius);
        background: var(--danger-ground);
        box-shadow: var(--shadow);
        z-index: 5;
      }
      qa-problem {
        flex: 1;
        margin: 0;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, notices);
  }

  render() {
    return notices.problem
      ? html`<div>
          <qa-problem .problem=${notices.problem}></qa-problem>
          <button class="icon" aria-label=${t('close')} @click=${() => notices.show(null)}><qa-icon name="x"></qa-icon></button>
        </div>`
      : '';
  }
}

customElements.define('qa-notice-bar', NoticeBar);
