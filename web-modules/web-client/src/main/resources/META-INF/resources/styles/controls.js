import { css } from 'lit';

/** Buttons and fields. A plain button is quiet; `primary` is the one action of a view; `icon` is square. */
export const controls = css`
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: 32px;
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--border-control);
    border-radius: var(--radius);
    background: var(--ground-raised);
    cursor: pointer;
    transition: background var(--motion);
  }
  button:hover:not(:disabled) {
    background: var(--ground-hover-strong);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  button.primary {
    border-color: transparent;
    background: var(--accent-fill);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.primary:hover:not(:disabled) {
    background: var(--accent-fill-hover);
  }
  button.quiet,
  button.icon {
    border-color: transparent;
    background: transparent;
  }
  button.icon {
    width: 32px;
    padding: 0;
    color: var(--text-muted);
    flex: none;
  }
  button.icon:hover:not(:disabled) {
    color: var(--text);
    background: var(--ground-hover-strong);
  }
  button.danger {
    color: var(--danger);
  }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
  }
  label {
    display: block;
    font-weight: 600;
    font-size: var(--font-size-small);
  }
  input:not([type="checkbox"], [type="radio"]),
  textarea,
  select {
    width: 100%;
    min-height: 36px;
    margin-top: var(--space-1);
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--border-control);
    border-radius: var(--radius);
    background: var(--ground);
    font-weight: 400;
    font-size: var(--font-size);
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--text-muted);
    opacity: 1;
  }
  .field + .field,
  .field + .actions,
  .field + qa-problem[hidden] + .actions,
  qa-problem:not([hidden]) + .actions {
    margin-top: var(--space-4);
  }
  .hint {
    margin-top: var(--space-1);
    font-size: var(--font-size-small);
    color: var(--text-muted);
  }
  .actions {
    display: flex;
    justify-content: flex-end;
    gap: var(--space-2);
  }
`;
