import { LitElement, css, html, nothing } from 'lit';
import { invite } from '../../server/content.js';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/i18n.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import '../common/dialog.js';
import '../common/icon.js';
import '../common/problem.js';

/** A link that lets others join the workspace. It is made when the dialog opens and ends by itself. */
class Invite extends LitElement {
  static properties = {
    workspace: { attribute: false },
    link: { state: true },
    copied: { state: true },
    problem: { state: true },
  };

  static styles = [
    shared,
    controls,
    css`
      .line {
        display: flex;
        align-items: end;
        gap: var(--space-2);
        margin-top: var(--space-4);
      }
      input {
        flex: 1;
        font-family: var(--font-mono);
        font-size: var(--font-size-small) !important;
      }
      button {
        min-height: 36px;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    this.#make();
  }

  render() {
    return html`<qa-dialog heading=${t('invite')}>
      <p>${t('invite.intro', { workspace: this.workspace.name })}</p>
      <qa-problem .problem=${this.problem}></qa-problem>
      ${this.link
        ? html`<div class="line">
              <input readonly aria-label=${t('invite.link')} .value=${this.#address} @focus=${(event) => event.target.select()} />
              <button class="primary" @click=${this.#copy}>
                <qa-icon name=${this.copied ? 'check' : 'copy'}></qa-icon>${this.copied ? t('copied') : t('copy')}
              </button>
            </div>
            <p class="hint">${t('invite.until', { when: dateTime(this.link.expiresAt) })}</p>`
        : nothing}
    </qa-dialog>`;
  }

  get #address() {
    return new URL(this.link.url, location.origin).href;
  }

  async #make() {
    try {
      this.link = await invite(this.workspace.id, {});
    } catch (problem) {
      this.problem = problem;
    }
  }

  async #copy() {
    const input = this.renderRoot.querySelector('input');
    input.select();
    await navigator.clipboard?.writeText(this.#address).then(
      () => (this.copied = true),
      () => {},
    );
  }
}

customElements.define('qa-invite', Invite);
