import { css } from 'lit';

/** A column beside the conversation: a header, then what scrolls. */
export const panel = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--ground);
  }
  header h2 {
    flex: 1;
    font-size: 16px;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .more {
    display: block;
    margin: var(--space-3) auto;
  }
  qa-problem {
    margin: var(--space-3) var(--space-4);
  }
`;
