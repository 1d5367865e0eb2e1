import { css } from 'lit';

/** A menu over the page, closed by a click beside it or Esc: the browser's own popover. */
export const popup = css`
  [popover] {
    position: fixed;
    inset: auto;
    width: 244px;
    max-height: 70dvh;
    margin: 0;
    padding: var(--space-2);
    border: 1px solid var(--border);
    border-radius: var(--radius-large);
    background: var(--ground-raised);
    color: var(--text);
    box-shadow: var(--shadow);
    overflow: auto;
  }
  [popover] hr {
    margin: var(--space-2) 0;
    border: 0;
    border-top: 1px solid var(--border);
  }
  [popover] .caption {
    padding: var(--space-1) var(--space-2);
    font-size: var(--font-size-tiny);
    color: var(--text-muted);
  }
`;
