import { css } from 'lit';

/** The composer grows with its text to 40 % of the window's height. */
export const composer = css`
  :host {
    position: relative;
    padding: 0 var(--space-5) var(--space-5);
    padding-bottom: max(var(--space-5), env(safe-area-inset-bottom));
  }
  .frame {
    position: relative;
    display: flex;
    align-items: flex-end;
    border: 1px solid var(--border-control);
    border-radius: var(--radius-large);
    background: var(--ground);
  }
  .frame:focus-within {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  textarea {
    flex: 1;
    min-height: 44px;
    margin: 0;
    padding: 10px 0 10px 14px;
    border: 0;
    background: none;
    line-height: var(--line-height);
    resize: none;
  }
  textarea:focus-visible {
    box-shadow: none;
  }
  .send {
    margin: 6px;
  }
  .send:not(:disabled) {
    background: var(--accent-fill);
    color: var(--on-accent);
  }
  .send:hover:not(:disabled) {
    background: var(--accent-fill-hover);
    color: var(--on-accent);
  }
  .left {
    position: absolute;
    right: 52px;
    bottom: 4px;
    font-size: var(--font-size-tiny);
    color: var(--text-muted);
  }
  .left.over {
    color: var(--danger);
    font-weight: 600;
  }
  qa-mention-suggestions {
    position: absolute;
    left: 0;
    bottom: calc(100% + 6px);
    width: min(340px, 100%);
    z-index: 3;
  }
  @media (max-width: 719px) {
    :host {
      padding-left: var(--space-3);
      padding-right: var(--space-3);
    }
  }
`;
