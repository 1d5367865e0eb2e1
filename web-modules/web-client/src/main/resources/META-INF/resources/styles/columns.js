import { css } from 'lit';

/** The three columns of a workspace. Under 1100 px the panel lies over the conversation; under 720 px one column fills the screen. */
export const columns = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .columns {
    position: relative;
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template-columns: var(--sidebar-width) minmax(0, 1fr);
  }
  .columns.with-panel {
    grid-template-columns: var(--sidebar-width) minmax(0, 1fr) var(--panel-width);
  }
  .columns > * {
    min-height: 0;
    min-width: 0;
  }
  main > * {
    height: 100%;
  }
  main + * {
    border-left: 1px solid var(--border);
  }
  @media (max-width: 1099px) {
    .columns.with-panel {
      grid-template-columns: var(--sidebar-width) minmax(0, 1fr);
    }
    main + * {
      position: absolute;
      inset: 0 0 0 auto;
      width: min(var(--panel-width), 100%);
      box-shadow: var(--shadow);
      z-index: 2;
    }
  }
  @media (max-width: 719px) {
    .columns,
    .columns.with-panel {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns:not(.in-place) main,
    .in-place qa-sidebar {
      display: none;
    }
    main + * {
      width: 100%;
      border: 0;
    }
  }
`;
