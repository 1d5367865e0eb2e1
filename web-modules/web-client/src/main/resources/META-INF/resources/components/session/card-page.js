import { LitElement, html } from 'lit';
import { t } from '../../i18n/i18n.js';
import { card } from '../../styles/card.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import { Submission } from '../common/submission.js';
import '../common/problem.js';

/** A page with one form on a card. What differs is what the pages below say. */
export class CardPage extends LitElement {
  static styles = [shared, controls, card];

  submission = new Submission(this);

  card(content) {
    return html`<main>
      <p class="brand"><img src="/app/icon.svg" alt="" /> QuikApp</p>
      ${content}
    </main>`;
  }

  form(fields, action, work) {
    const { busy, problem } = this.submission;
    return html`<form @submit=${this.submission.handler(work)}>
      ${fields}
      <qa-problem .problem=${problem}></qa-problem>
      <div class="actions"><button class="primary" ?disabled=${busy}>${busy ? t('working') : action}</button></div>
    </form>`;
  }
}
