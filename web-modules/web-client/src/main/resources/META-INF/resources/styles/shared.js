import { css } from 'lit';

/** What every component starts from: the box model, quiet lists and headings, a focus that is always visible. */
export const shared = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2 {
    font-size: var(--font-size-large);
    line-height: 1.3;
  }
  h3 {
    font-size: var(--font-size);
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: none;
    box-shadow: var(--focus);
  }
  .muted {
    color: var(--text-muted);
  }
  .small {
    font-size: var(--font-size-small);
  }
  .name {
    unicode-bidi: isolate;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .for-readers {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
