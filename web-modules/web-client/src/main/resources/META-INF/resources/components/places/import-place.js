import { LitElement, css, html, nothing } from 'lit';
import { bytes } from '../../i18n/format.js';
import { t } from '../../i18n/i18n.js';
import { imports } from '../../stores/imports.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { panel } from '../../styles/panel.js';
import { shared } from '../../styles/shared.js';
import '../common/empty.js';
import '../common/problem.js';
import '../common/progress.js';
import './import-job.js';
import './place-header.js';

/** Bringing a Slack export into this workspace: the upload, then the jobs with their progress and what became of each entry. */
class ImportPlace extends LitElement {
  static properties = { workspace: { attribute: false } };

  static styles = [
    shared,
    controls,
    panel,
    css`
      .scroll {
        padding: var(--space-5);
      }
      .drop,
      qa-import-job {
        max-width: var(--text-width);
        border: 1px solid var(--border);
        border-radius: var(--radius-large);
      }
      .drop {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-4);
        border-style: dashed;
        border-color: var(--border-control);
      }
      .drop p {
        flex: 1 1 260px;
      }
      .drop qa-progress {
        flex: 1 1 260px;
      }
      .drop.over {
        border-color: var(--accent);
        background: var(--ground-selected);
      }
      qa-import-job {
        margin-top: var(--space-4);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, imports);
  }

  willUpdate(changes) {
    if (changes.has('workspace') && changes.get('workspace')?.id !== this.workspace.id) {
      imports.open(this.workspace.id);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    imports.close();
  }

  render() {
    return html`<qa-place-header heading=${t('import')}></qa-place-header>
      <div class="scroll">
        ${imports.uploading ? this.#uploading(imports.uploading) : this.#choose()}
        <qa-problem .problem=${imports.problem}></qa-problem>
        ${imports.items.map((job) => html`<qa-import-job .job=${job}></qa-import-job>`)}
        ${imports.status === 'ready' && imports.items.length === 0
          ? html`<qa-empty icon="file-archive" text=${t('import.none')}></qa-empty>`
          : nothing}
      </div>`;
  }

  #choose() {
    return html`<div
      class="drop"
      @dragover=${(event) => this.#over(event, true)}
      @dragleave=${(event) => this.#over(event, false)}
      @drop=${this.#dropped}
    >
      <p>${t('import.intro')}</p>
      <button class="primary" @click=${() => this.renderRoot.querySelector('input').click()}>
        <qa-icon name="upload"></qa-icon>${t('import.choose')}
      </button>
      <input type="file" accept=".zip,application/zip" hidden aria-label=${t('import.choose')} @change=${this.#chosen} />
    </div>`;
  }

  #uploading({ name, sent, total }) {
    return html`<div class="drop">
      <qa-progress
        .part=${sent / total}
        label=${t('import.uploading', { name, sent: bytes(sent), total: bytes(total) })}
      ></qa-progress>
      <button @click=${() => imports.stopUpload()}>${t('cancel')}</button>
    </div>`;
  }

  #over(event, over) {
    event.preventDefault();
    event.currentTarget.classList.toggle('over', over);
  }

  #dropped(event) {
    this.#over(event, false);
    this.#send(event.dataTransfer.files[0]);
  }

  #chosen(event) {
    this.#send(event.target.files[0]);
    event.target.value = '';
  }

  #send(file) {
    if (file) {
      imports.upload(file);
    }
  }
}

customElements.define('qa-import-place', ImportPlace);
