import { css } from 'lit';

/** Formatted text of people: paragraphs, lists, quotations, code. Headings stay modest. */
export const prose = css`
  p,
  ul,
  ol,
  pre,
  blockquote,
  table {
    margin: 0 0 var(--space-1);
  }
  :host > :last-child {
    margin-bottom: 0;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  ul,
  ol {
    padding-left: var(--space-6);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 var(--space-1);
    font-size: var(--font-size);
    font-weight: 650;
  }
  code,
  pre {
    font-family: var(--font-mono);
    font-size: 0.88em;
  }
  code {
    padding: 1px 4px;
    border: 1px solid var(--border);
    border-radius: 4px;
    background: var(--ground-sunken);
  }
  pre {
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--ground-sunken);
    overflow-x: auto;
    overflow-wrap: normal;
  }
  pre code {
    padding: 0;
    border: 0;
    background: none;
  }
  blockquote {
    padding-left: var(--space-3);
    border-left: 3px solid var(--border-control);
    color: var(--text-muted);
  }
  th,
  td {
    padding: 2px var(--space-2);
    border: 1px solid var(--border);
    text-align: start;
  }
  table {
    border-collapse: collapse;
  }
  .mention {
    padding: 0 3px;
    border-radius: 4px;
    background: var(--ground-selected);
    color: var(--text-selected);
  }
  .mention.me,
  mark {
    background: var(--mention-ground);
    color: var(--mention);
  }
  .mention.me {
    font-weight: 600;
  }
`;
