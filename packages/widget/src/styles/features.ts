import { css } from 'lit';

/** What a page asks for: resources of its own, reports, shared links, a card alone. */
export const features = css`
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
  .facets button,
  .facets input {
    scroll-margin-block-end: calc(84px + var(--exit-room));
  }
  .apply {
    position: sticky;
    inset-block-end: var(--exit-room);
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
    block-size: calc(var(--unit) * 3.5);
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
