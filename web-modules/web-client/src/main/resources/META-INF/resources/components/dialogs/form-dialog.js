import { LitElement, html } from 'lit';
import { dialogs } from '../../app/dialogs.js';
import { t } from '../../i18n/i18n.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import { Submission } from '../common/submission.js';
import '../common/dialog.js';
import '../common/problem.js';

/** A dialog with one form. */
export class FormDialog extends LitElement {
  static styles = [shared, controls];

  submission = new Submission(this);

  form(heading, fields, action, work) {
    const { busy, problem } = this.submission;
    return html`<qa-dialog heading=${heading}>
      <form @submit=${this.submission.handler(work)}>
        ${fields}
        <qa-problem .problem=${problem}></qa-problem>
        <div class="actions">
          <button type="button" @click=${() => dialogs.close()}>${t('cancel')}</button>
          <button class="primary" ?disabled=${busy}>${busy ? t('working') : action}</button>
        </div>
      </form>
    </qa-dialog>`;
  }
}
