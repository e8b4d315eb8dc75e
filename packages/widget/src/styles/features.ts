import { css } from 'lit';

/** What a page asks for: the quick exit and its cover, resources of its own, reports, shared links, a card alone. */
export const features = css`
  .exit {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding-block: 8px;
    background: var(--ground);
  }
  .note-exit {
    margin-block-end: 16px;
    color: var(--muted);
    font-size: var(--small);
  }
  /* Nothing that takes the focus may end up below the bar. */
  .exit ~ * :is(a, button, input, select, summary, [tabindex]) {
    scroll-margin-block-start: 100px;
  }
  .leave {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 8px 18px;
    background: var(--exit);
    color: var(--on-exit);
    border: 1px solid transparent;
    border-radius: var(--radius-control);
    font-size: var(--unit);
    font-weight: 600;
    text-decoration: none;
  }
  .leave:hover {
    text-decoration: underline;
  }
  dialog:not([open]) {
    display: none;
  }
  dialog {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 24px;
    background: Canvas;
    color: CanvasText;
    border: 0;
  }
  dialog .plain {
    margin-inline: 16px;
    color: inherit;
  }
  ::backdrop {
    background: Canvas;
  }
  .pinned {
    margin-block: 0 16px;
  }
  .own {
    border-inline-start: 4px solid var(--accent);
  }
  .own .address {
    margin-block-start: 8px;
    font-size: var(--unit);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    justify-content: space-between;
    margin-block-start: 10px;
  }
  .share {
    margin-block-start: 12px;
    color: var(--muted);
    font-size: var(--medium);
  }
  .find {
    display: block;
    padding-block: 0 8px;
    color: var(--muted);
    font-size: var(--small);
  }
  .find input {
    display: block;
    margin-block-start: 4px;
  }
  .facets :is(button, input) {
    scroll-margin-block-end: 84px;
  }
  .apply {
    position: sticky;
    inset-block-end: 0;
    padding-block: 12px;
    background: var(--ground);
  }
  .strong {
    inline-size: 100%;
    background: var(--fill);
    color: var(--on-accent);
    border-color: var(--accent);
  }
  .strong:hover {
    color: var(--accent);
  }
  .single .list {
    margin: 0;
  }
  /* A list that is under way: bars where words will be. */
  .bones .bar {
    min-block-size: 44px;
  }
  .bones .field,
  .bones i {
    display: block;
    background: var(--accent-soft);
    border-radius: 6px;
  }
  .bones i {
    inline-size: 100%;
    block-size: 12px;
    margin-block-end: 12px;
  }
  .bones i:nth-child(1) {
    inline-size: 30%;
  }
  .bones i:nth-child(2) {
    inline-size: 62%;
    block-size: 18px;
  }
  .bones i:last-child {
    inline-size: 45%;
    margin-block-end: 0;
  }
  .bones .field {
    block-size: 48px;
    border-radius: var(--radius-control);
  }
  .bones .card {
    padding-block: calc(var(--space) * 6);
  }
  @media (prefers-reduced-motion: no-preference) {
    .bones i,
    .bones .field {
      animation: pulse 1.2s ease-in-out infinite alternate;
    }
  }
  @keyframes pulse {
    to {
      opacity: 0.45;
    }
  }
  ::slotted([slot='urgent']),
  ::slotted([slot='intro']) {
    margin-block-end: 16px !important;
  }
`;
