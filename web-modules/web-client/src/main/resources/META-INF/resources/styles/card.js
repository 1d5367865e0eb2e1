import { css } from 'lit';

/** A page that is one card: signing in, setting up, joining. */
export const card = css`
  :host {
    display: grid;
    min-height: 100%;
    padding: var(--space-4);
    place-items: center;
    background: var(--ground-sunken);
    overflow: auto;
  }
  main {
    width: min(400px, 100%);
    padding: var(--space-8) var(--space-6);
    border: 1px solid var(--border);
    border-radius: var(--radius-large);
    background: var(--ground);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin-bottom: var(--space-5);
    font-weight: 650;
  }
  .brand img {
    width: 28px;
    height: 28px;
  }
  h1 {
    font-size: 22px;
  }
  h1 + p {
    margin-top: var(--space-1);
    color: var(--text-muted);
  }
  form {
    margin-top: var(--space-5);
  }
  main > p:last-child:not(.brand) {
    margin-top: var(--space-5);
    font-size: var(--font-size-small);
    color: var(--text-muted);
  }
  button.primary {
    width: 100%;
    min-height: 40px;
  }
`;
