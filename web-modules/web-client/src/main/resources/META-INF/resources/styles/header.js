import { css } from 'lit';

/** The bar on top of a place or a panel. */
export const header = css`
  header {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--header-height);
    padding: 0 var(--space-3) 0 var(--space-5);
    border-bottom: 1px solid var(--border);
    background: var(--ground);
  }
  header h1 {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    min-width: 0;
    font-size: 16px;
  }
  header h1 qa-icon {
    --icon-size: 16px;
    color: var(--text-muted);
  }
  header .topic {
    flex: 1;
    color: var(--text-muted);
    font-size: var(--font-size-small);
  }
  .back {
    display: none;
    align-items: center;
    justify-content: center;
    width: 40px;
    height: 40px;
    margin-left: calc(-1 * var(--space-3));
    color: var(--text-muted);
    border-radius: var(--radius);
  }
  @media (max-width: 719px) {
    header {
      padding-right: var(--space-1);
    }
    .back {
      display: inline-flex;
    }
  }
`;
