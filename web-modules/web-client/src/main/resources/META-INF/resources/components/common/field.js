import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** A labelled input. It is marked invalid when the problem names it; `limits` are the input's own attributes. */
export function field({ name, label, type = 'text', hint, problem, autofocus = false, autocomplete = 'off', ...limits }) {
  return html`<div class="field">
    <label>
      ${label}
      <input
        name=${name}
        type=${type}
        autocomplete=${autocomplete}
        ?required=${!limits.optional}
        ?autofocus=${autofocus}
        maxlength=${ifDefined(limits.maxlength)}
        minlength=${ifDefined(limits.minlength)}
        pattern=${ifDefined(limits.pattern)}
        placeholder=${ifDefined(limits.placeholder)}
        aria-invalid=${problem?.field === name ? 'true' : nothing}
      />
    </label>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
  </div>`;
}
