import { css } from 'lit';

/** Type, and the plain look of every element that the panel is built from. */
export const base = css`
  .panel {
    position: relative;
    container-type: inline-size;
    /* Containment hides the natural width: beside a float the panel would shrink to nothing. */
    contain-intrinsic-inline-size: 20rem;
    color: var(--text);
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.4);
    font: 400 var(--u) / 1.55 var(--font);
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .panel:lang(ar) {
    line-height: 1.75;
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
    border-radius: 4px;
  }
  /* Whatever takes the focus stays clear of a header that the page keeps in sight. */
  a,
  button,
  input,
  select,
  summary,
  [tabindex] {
    scroll-margin-block: 96px;
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
    border-radius: var(--radius);
    font-weight: 600;
    text-align: start;
  }
  .button:hover {
    border-color: var(--accent);
    background: var(--soft);
  }
  .plain {
    min-block-size: 44px;
    padding: 8px 0;
    background: none;
    border: 0;
    font-size: var(--medium);
    text-align: start;
  }
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: transform 0.15s;
    }
    .button,
    .chip,
    .card {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
`;
