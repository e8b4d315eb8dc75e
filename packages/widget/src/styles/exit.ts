import { css } from 'lit';

/**
 * The quick exit. It stands beside the panel, not in it: what is fixed inside a container of sizes is caught there. Its
 * looks do not wait for the top layer, which some browsers do not have.
 */
export const exit = css`
  .exit {
    all: initial;
    position: fixed;
    inset: auto;
    bottom: 16px;
    inset-inline-end: 16px;
    z-index: 2147483647;
    display: block;
    visibility: inherit;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: transparent;
  }
  /* Where an ancestor catches what is fixed. */
  .exit.above {
    position: static;
    inline-size: auto;
    margin-block-end: 12px;
  }
  .leave {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 8px 20px;
    background: var(--exit, #a3231b);
    color: var(--on-exit, #fff);
    border: 2px solid var(--on-exit, #fff);
    border-radius: var(--safeguarding-radius, 12px);
    font: 600 max(1rem, 16px) / 1.3 sans-serif;
    font-family: var(--safeguarding-font-family, system-ui, sans-serif);
    text-align: center;
    text-decoration: none;
  }
  .leave:hover {
    text-decoration: underline;
  }
  .exit:lang(ar) .leave {
    line-height: 1.6;
  }
  .leave:focus-visible {
    outline: 3px solid var(--on-exit, #fff);
    outline-offset: -8px;
  }
  .note-exit {
    margin-block-end: 16px;
    color: var(--muted);
    font-size: var(--small);
  }
  .panel {
    --exit-room: var(--safeguarding-exit-room, 0px);
  }
  .exit:not(.above) ~ .panel {
    --exit-room: var(--safeguarding-exit-room, 72px);
  }
  @media (max-width: 40em) {
    .exit:not(.above) {
      bottom: 0;
      inset-inline: 0;
      inline-size: auto;
    }
    .exit:not(.above) .leave {
      min-block-size: 56px;
      padding-block-end: calc(8px + env(safe-area-inset-bottom, 0px));
      border-width: 2px 0 0;
      border-radius: 0;
    }
  }
  @media print {
    .exit {
      display: none;
    }
  }
`;
