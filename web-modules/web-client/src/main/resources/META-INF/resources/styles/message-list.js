import { css } from 'lit';

/** The scrolling list. Anchoring is done by hand (scroll.js), since browsers differ in theirs. */
export const messageList = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .scroller {
    flex: 1;
    min-height: 0;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .content {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-height: 100%;
    padding-bottom: var(--space-4);
  }
  :host([threaded]) .content {
    justify-content: flex-start;
  }
  qa-message:focus-visible {
    box-shadow: none;
  }
  .scroller ~ qa-problem {
    margin: 0 var(--space-5) var(--space-3);
  }
  .more {
    height: var(--space-6);
  }
  .start {
    padding: var(--space-6) var(--space-5) var(--space-3);
  }
  .start h2 {
    font-size: 22px;
    unicode-bidi: isolate;
  }
  .start p {
    color: var(--text-muted);
  }
  .divider {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    margin: var(--space-3) var(--space-5) var(--space-1);
    color: var(--text-muted);
    font-size: var(--font-size-tiny);
    font-weight: 600;
  }
  .divider::before,
  .divider::after {
    content: "";
    flex: 1;
    border-top: 1px solid var(--border);
  }
  .divider.new {
    color: var(--new);
  }
  .divider.new::before,
  .divider.new::after {
    border-color: currentColor;
  }
  .divider.new::after {
    flex: 0 0 var(--space-3);
  }
  .jump {
    position: absolute;
    right: 50%;
    bottom: var(--space-3);
    translate: 50% 0;
    border-radius: 16px;
    background: var(--accent-fill);
    border-color: transparent;
    color: var(--on-accent);
    font-size: var(--font-size-small);
    font-weight: 600;
    box-shadow: var(--shadow);
    --icon-size: 14px;
  }
  .jump:hover:not(:disabled) {
    background: var(--accent-fill-hover);
  }
  @media (max-width: 719px) {
    .divider,
    .start {
      margin-left: var(--space-4);
      margin-right: var(--space-4);
    }
    .start {
      padding-left: 0;
      padding-right: 0;
    }
  }
`;
