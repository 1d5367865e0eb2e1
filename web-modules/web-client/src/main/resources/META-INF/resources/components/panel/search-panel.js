import { LitElement, css, html, nothing } from 'lit';
import { addresses, router } from '../../app/router.js';
import { t, tn } from '../../i18n/i18n.js';
import { results } from '../../stores/search.js';
import { Watch } from '../../stores/store.js';
import { controls } from '../../styles/controls.js';
import { panel } from '../../styles/panel.js';
import { shared } from '../../styles/shared.js';
import '../common/empty.js';
import '../common/problem.js';
import '../common/skeleton.js';
import './panel-header.js';
import './search-hit.js';

/** Search over all that I may see. What was asked stands in the address, so it can be shared and survives a reload. */
class SearchPanel extends LitElement {
  static properties = { workspace: { attribute: false }, query: {} };

  static styles = [
    shared,
    controls,
    panel,
    css`
      form {
        padding: var(--space-3) var(--space-4) 0;
      }
      .summary {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: var(--space-2) var(--space-4);
      }
      .summary select {
        width: auto;
        min-height: 28px;
        margin: 0;
        font-size: var(--font-size-small);
      }
      .tips {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-4);
        font-size: var(--font-size-small);
        color: var(--text-muted);
      }
      code {
        color: var(--text);
        font-family: var(--font-mono);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, results, router);
  }

  willUpdate(changes) {
    if (changes.has('query')) {
      results.ask(this.workspace.id, this.query);
    }
  }

  updated(changes) {
    const input = this.renderRoot.querySelector('input');
    if (changes.has('query') && input !== this.renderRoot.activeElement) {
      input.value = this.query;
      if (this.query === '' || this.query.endsWith(' ')) {
        input.focus();
      }
    }
  }

  render() {
    return html`<qa-panel-header heading=${t('search')}></qa-panel-header>
      <form role="search" @submit=${this.#submit}>
        <input type="search" maxlength="500" aria-label=${t('search')} placeholder=${t('search.placeholder')} enterkeyhint="search" />
      </form>
      <div class="scroll" aria-live="polite">${this.#found()}</div>`;
  }

  #found() {
    switch (results.status) {
      case 'new':
        return this.#tips();
      case 'loading':
        return html`<qa-skeleton></qa-skeleton>`;
      case 'failed':
        return html`<qa-problem .problem=${results.problem} .retry=${() => this.#ask()}></qa-problem>`;
      default:
        return results.total === 0 ? html`<qa-empty icon="search" text=${t('search.none')}></qa-empty>` : this.#hits();
    }
  }

  #hits() {
    return html`<div class="summary small muted">
        ${tn('search.total', results.total)}
        <select aria-label=${t('search.sort')} @change=${(event) => this.#ask(event.target.value)}>
          <option value="relevance" ?selected=${results.sort === 'relevance'}>${t('search.relevance')}</option>
          <option value="newest" ?selected=${results.sort === 'newest'}>${t('search.newest')}</option>
        </select>
      </div>
      <ul>
        ${results.items.map((hit) => html`<li><qa-search-hit .hit=${hit} @click=${() => this.#open(hit)}></qa-search-hit></li>`)}
      </ul>
      ${results.next
        ? html`<button class="more" @click=${() => results.more(this.workspace.id)}>${t('more')}</button>`
        : nothing}`;
  }

  #tips() {
    return html`<dl class="tips">
      <dt><code>"${t('search.tip.phrase')}"</code></dt>
      <dd>${t('search.tip.phrase.text')}</dd>
      <dt><code>from:${t('search.tip.from')}</code></dt>
      <dd>${t('search.tip.from.text')}</dd>
      <dt><code>in:${t('search.tip.in')}</code></dt>
      <dd>${t('search.tip.in.text')}</dd>
    </dl>`;
  }

  #submit(event) {
    event.preventDefault();
    const query = this.renderRoot.querySelector('input').value.trim();
    if (query === this.query) {
      this.#ask();
    } else {
      router.beside({ search: query }, { replace: true });
    }
  }

  #ask(sort) {
    results.ask(this.workspace.id, this.query, sort);
  }

  /** The hit opens in the conversation; where there is room the results stay beside it. */
  #open({ id, workspaceId, channelId, rootId }) {
    const address = new URL(addresses.message({ workspaceId, channelId, messageId: id, rootId }), location.href);
    if (matchMedia('(min-width: 1100px)').matches && !rootId) {
      address.searchParams.set('search', this.query);
    }
    router.go(address.pathname + address.search);
  }
}

customElements.define('qa-search-panel', SearchPanel);
