import { LitElement, css, html, nothing } from 'lit';
import { shortDateTime, duration, number } from '../../i18n/format.js';
import { explain, t } from '../../i18n/i18n.js';
import { imports } from '../../stores/imports.js';
import { controls } from '../../styles/controls.js';
import { shared } from '../../styles/shared.js';
import '../common/progress.js';
import './import-ledger.js';
import './import-totals.js';

/** One import: its state, how far it is and how long it will take, the way to stop it, and its ledger. */
class ImportJob extends LitElement {
  static properties = { job: { attribute: false }, open: { state: true } };

  static styles = [
    shared,
    controls,
    css`
      :host {
        padding: var(--space-4);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        min-height: 32px;
      }
      .head .state {
        font-weight: 650;
      }
      .head .when {
        flex: 1 0 auto;
      }
      .completed .state {
        color: var(--success);
      }
      .failed .state {
        color: var(--danger);
      }
      qa-progress {
        margin-top: var(--space-2);
      }
    `,
  ];

  render() {
    const { job } = this;
    const running = job.state === 'queued' || job.state === 'running';
    return html`<section class=${job.state} aria-label=${t('import')}>
      <div class="head">
        <span class="state">${t(`import.${job.state}`)}</span>
        <span class="when muted small">${job.startedAt ? shortDateTime(job.startedAt) : ''}</span>
        ${running
          ? html`<button ?disabled=${job.cancelling} @click=${() => imports.cancel(job)}>${t('cancel')}</button>`
          : html`<button aria-expanded=${!!this.open} @click=${() => (this.open = !this.open)}>${t('ledger')}</button>`}
      </div>
      ${running ? this.#progress(job) : nothing}
      ${job.problem ? html`<p class="small">${explain(job.problem)}</p>` : nothing}
      ${job.totals ? html`<qa-import-totals .totals=${job.totals}></qa-import-totals>` : nothing}
      ${this.open && !running ? html`<qa-import-ledger .importId=${job.id}></qa-import-ledger>` : nothing}
    </section>`;
  }

  #progress({ entriesDone = 0, entriesTotal, startedAt, messagesPerSecond }) {
    if (!entriesTotal) {
      return html`<qa-progress .part=${null} label=${t('import.counting')}></qa-progress>`;
    }
    const seconds = (Date.now() - new Date(startedAt)) / 1000;
    const left = entriesDone ? duration((seconds / entriesDone) * (entriesTotal - entriesDone)) : '…';
    return html`<qa-progress
      .part=${entriesDone / entriesTotal}
      label=${t('import.progress', { done: number(entriesDone), total: number(entriesTotal), left, speed: number(messagesPerSecond ?? 0) })}
    ></qa-progress>`;
  }
}

customElements.define('qa-import-job', ImportJob);
