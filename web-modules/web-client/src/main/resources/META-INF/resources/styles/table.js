import { css } from 'lit';

/** A table of figures or entries. */
export const table = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--font-size-small);
    font-variant-numeric: tabular-nums;
  }
  th {
    background: var(--ground);
    color: var(--text-muted);
    font-weight: 600;
    text-align: left;
    white-space: nowrap;
  }
  th,
  td {
    padding: var(--space-1) var(--space-3) var(--space-1) 0;
    border-bottom: 1px solid var(--border);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  @media (max-width: 719px) {
    th {
      white-space: normal;
      overflow-wrap: normal;
    }
  }
  th.figure,
  td.figure {
    text-align: right;
  }
`;
