import { css } from 'lit';

/** Keeps a page's styles out: what is inherited, and what is set on the element itself. */
export const host = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    max-inline-size: 100% !important;
    min-inline-size: 0 !important;
    font-size: max(1rem, 16px) !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* The region that a screen reader listens to: there, but not to be seen. */
  ::slotted([slot='status']),
  .away {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    margin: -1px !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
  ::slotted([slot='status']) {
    display: block !important;
    inset-block-start: auto !important;
  }
`;
