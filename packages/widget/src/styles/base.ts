import { css } from 'lit';

/**
 * The two boxes of an element, type, and the plain look of everything that the panel is built from. The outer box belongs
 * to the page, which hides, sizes and places it as any other tag: nothing here is important. The inner one keeps out what
 * a page hands down: type, colour, spacing.
 */
export const base = css`
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
    /* A page that hides the element, or lets clicks through it, also hides the panel inside. */
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
  .panel {
    position: relative;
    color: var(--text);
    background: var(--background);
    border-radius: var(--radius);
    font-size: var(--unit);
    /* The page's own typeface. */
    font-family: var(--safeguarding-font-family, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .panel:lang(ar) {
    line-height: 1.75;
  }
  .panel.box {
    border: 1px solid var(--border);
  }
  /* As wide as the panel and without height: its width is measured. */
  .ruler {
    position: absolute;
    inset-inline: 0;
    visibility: hidden;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  select,
  label,
  summary {
    cursor: pointer;
    touch-action: manipulation;
  }
  a,
  .plain {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .plain:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--surface);
    border-radius: 4px;
  }
  /* Whatever takes the focus stays clear of a header that the page keeps in sight. */
  a,
  button,
  input,
  select,
  summary,
  [tabindex] {
    scroll-margin-block: calc(var(--sticky) + 96px) calc(96px + var(--exit-room));
  }
  [hidden] {
    display: none;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [aria-expanded='true'] > .chevron,
  [open] > summary > .chevron {
    transform: rotate(180deg);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 18px;
    background: var(--surface);
    color: var(--accent);
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font-weight: 600;
    text-align: start;
  }
  .button:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .plain {
    min-block-size: 44px;
    padding: 8px 0;
    background-color: transparent;
    border: 0;
    font-size: var(--medium);
    text-align: start;
  }
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 0.15s;
    }
    .button,
    .chip {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
`;
