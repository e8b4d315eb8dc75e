import { css } from 'lit';

/**
 * The two boxes of an element. The outer one belongs to the page, which hides, sizes and places it as any other tag:
 * nothing here is important. The inner one keeps out what a page hands down: type, colour, spacing.
 */
export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
    /* As wide as the room, margins left out, also in a flex row. Two engines have other names for it. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-inline-size: 0;
  }
  /* What is hidden stays hidden, also where a page gives the tag a display of its own. */
  :host([hidden]:not([hidden='until-found'])) {
    display: none !important;
  }
  .panel {
    all: initial;
    display: block;
    box-sizing: border-box;
    /* Where a page makes the element a flex box, this is its one item. */
    flex: 1 1 auto;
    min-inline-size: 0;
    /* A page that hides the place around, or lets clicks through it, means what is inside too. */
    visibility: inherit;
    pointer-events: inherit;
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
