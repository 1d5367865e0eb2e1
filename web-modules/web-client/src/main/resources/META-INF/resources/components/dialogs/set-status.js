import { css, html } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { t } from '../../i18n/i18n.js';
import { presence } from '../../stores/presence.js';
import { field } from '../common/field.js';
import { FormDialog } from './form-dialog.js';

const HOUR_MS = 3_600_000;
const ENDS = {
  never: () => null,
  'half-hour': () => Date.now() + HOUR_MS / 2,
  hour: () => Date.now() + HOUR_MS,
  'four-hours': () => Date.now() + 4 * HOUR_MS,
  today: () => new Date().setHours(23, 59, 59, 0),
};

/** What I do, for how long: seen beside my name. */
class SetStatus extends FormDialog {
  static styles = [
    ...FormDialog.styles,
    css`
      .say {
        display: grid;
        grid-template-columns: 84px 1fr;
        gap: var(--space-3);
      }
    `,
  ];

  firstUpdated() {
    const { emoji = '', text = '' } = presence.ownStatus ?? {};
    this.renderRoot.querySelector('[name=emoji]').value = emoji;
    this.renderRoot.querySelector('[name=text]').value = text;
  }

  render() {
    const { problem } = this.submission;
    return this.form(
      t('status.set'),
      html`<div class="say">
          ${field({ name: 'emoji', label: t('status.emoji'), maxlength: 32, optional: true, placeholder: '☕', problem })}
          ${field({ name: 'text', label: t('status.text'), maxlength: 100, optional: true, autofocus: true, problem })}
        </div>
        <div class="field">
          <label
            >${t('status.until')}
            <select name="ends">
              ${Object.keys(ENDS).map((name) => html`<option value=${name}>${t(`status.until.${name}`)}</option>`)}
            </select>
          </label>
        </div>`,
      t('save'),
      async ({ emoji, text, ends }) => {
        const until = ENDS[ends]();
        const status = { emoji: emoji || undefined, text: text || undefined };
        if (status.emoji || status.text) {
          await presence.setStatus(until ? { ...status, until: new Date(until).toISOString() } : status);
        } else {
          await presence.clearStatus();
        }
        dialogs.close();
      },
    );
  }
}

customElements.define('qa-set-status', SetStatus);
