import { css } from 'lit';

/** A list of one line a resource: the drawing of its kind, its title, what it is, and the rest behind a press. */
export const compact = css`
  .list.compact {
    gap: calc(var(--space) * 1.5);
  }
  .compact .card {
    min-block-size: 56px;
    padding-block: 6px;
    padding-inline: 50px 48px;
  }
  .compact .card:not(.own) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 0 16px;
  }
  .compact .tile {
    position: absolute;
    inset-block-start: 11px;
    inset-inline-start: 9px;
    inline-size: 32px;
    block-size: 32px;
    margin: 0;
  }
  .compact .tile .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .panel .compact .title {
    flex: 1 1 55%;
    min-inline-size: 0;
    font-size: var(--medium);
    font-weight: 600;
    line-height: 1.28;
  }
  .compact .row {
    flex: 0 1 auto;
    margin: 0;
  }
  .compact .row,
  [data-from~='40'] .compact .narrow {
    display: none;
  }
  [data-from~='40'] .compact .row {
    display: block;
  }
  .compact .gloss {
    order: 1;
    flex: 1 0 100%;
    margin: 0;
  }
  .compact .newer,
  .compact .rest {
    order: 2;
  }
  .compact .newer {
    flex: 1 0 100%;
    margin-block-start: 2px;
  }
  .rest {
    flex: 1 0 100%;
  }
  .compact .card > .rest > summary {
    position: absolute;
    inset-block-start: 5px;
    inset-inline-end: 2px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 44px;
    block-size: 44px;
    color: var(--accent);
    list-style: none;
  }
  .rest[open] {
    padding-block-end: 6px;
  }
`;
