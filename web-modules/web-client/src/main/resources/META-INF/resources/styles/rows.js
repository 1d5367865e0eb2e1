import { css } from 'lit';

/** Rows that can be chosen: of the sidebar, a menu, a list of suggestions. */
export const rows = css`
  .row {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    width: 100%;
    min-height: 30px;
    padding: 3px var(--space-2);
    border: 0;
    border-radius: var(--radius);
    background: none;
    color: var(--text);
    font: inherit;
    text-align: left;
    text-decoration: none;
    justify-content: flex-start;
    cursor: pointer;
    --icon-size: 16px;
  }
  .row:hover:not(:disabled) {
    background: var(--ground-hover-strong);
  }
  .row[aria-current="page"],
  .row[aria-selected="true"] {
    background: var(--ground-selected);
    color: var(--text-selected);
  }
  .row .name {
    flex: 1;
  }
  .row qa-icon {
    color: var(--text-muted);
  }
  .row[aria-current="page"] qa-icon {
    color: inherit;
  }
  .row.unread {
    font-weight: 700;
  }
  .badge {
    min-width: 20px;
    padding: 0 6px;
    border-radius: 10px;
    background: var(--danger-fill);
    color: #ffffff;
    font-size: var(--font-size-tiny);
    font-weight: 650;
    line-height: 20px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 719px) {
    .row {
      min-height: 40px;
    }
  }
`;
