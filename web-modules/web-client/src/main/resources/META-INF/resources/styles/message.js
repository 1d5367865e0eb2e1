import { css } from 'lit';

/** A message's row. Time and actions appear on hover and focus and take no room of their own. */
export const message = css`
  :host {
    position: relative;
    outline: none;
  }
  article {
    position: relative;
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    gap: 0 var(--space-3);
    padding: 1px var(--space-5);
  }
  :host([first]) article {
    padding-top: var(--space-2);
  }
  :host(:hover) article,
  :host(:focus-within) article {
    background: var(--ground-hover);
  }
  :host(:focus-visible) article {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  :host([found]) article {
    background: var(--mention-ground);
  }
  .content {
    max-width: var(--text-width);
    min-width: 0;
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    line-height: 1.3;
  }
  .head b {
    font-weight: 650;
  }
  time {
    color: var(--text-muted);
    font-size: var(--font-size-tiny);
    font-variant-numeric: tabular-nums;
  }
  .gutter {
    padding-top: 2px;
    text-align: right;
  }
  .gutter time {
    opacity: 0;
    font-size: 11px;
    line-height: 20px;
    white-space: nowrap;
  }
  :host(:hover) .gutter time,
  :host(:focus-within) .gutter time {
    opacity: 1;
  }
  .actions {
    position: absolute;
    top: -14px;
    right: var(--space-5);
    display: flex;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--ground-raised);
    opacity: 0;
    pointer-events: none;
    z-index: 1;
    --icon-size: 16px;
  }
  .actions .icon {
    min-height: 28px;
  }
  :host(:hover) .actions,
  :host(:focus-within) .actions {
    opacity: 1;
    pointer-events: auto;
  }
  .event {
    color: var(--text-muted);
    font-size: var(--font-size-small);
  }
  @media (max-width: 719px) {
    article {
      padding-left: var(--space-4);
      padding-right: var(--space-4);
    }
  }
`;
