import { css } from 'lit';

/** The filters. */
export const facets = css`
  .hint {
    padding-block: 4px 8px;
    color: var(--muted);
    font-size: var(--small);
  }
  .facet {
    border-block-end: 1px solid var(--border);
  }
  .facet:last-child {
    border-block-end: 0;
  }
  .facet legend {
    inline-size: 100%;
  }
  .fold {
    display: flex;
    inline-size: 100%;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 48px;
    padding-block: 8px;
    padding-inline: 0 4px; /* an arrow that turns needs room */
    background-color: transparent;
    border: 0;
    font-weight: 600;
    text-align: start;
  }
  .fold:hover {
    color: var(--accent);
  }
  .fold .selected {
    margin-inline-start: 8px;
    padding: 2px 8px;
    background: var(--accent-soft);
    border: 1px solid transparent;
    border-radius: var(--radius-chip);
    color: var(--accent);
    font-size: var(--small);
    white-space: nowrap;
  }
  .values {
    padding-block-end: 8px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 6px 0;
    font-size: var(--medium);
    line-height: 1.35;
  }
  .panel:lang(ar) .option {
    line-height: 1.6;
  }
  .option:hover {
    color: var(--accent);
  }
  .depth-1 .option {
    padding-inline-start: 18px;
  }
  .depth-2 .option {
    padding-inline-start: 36px;
  }
  .depth-3 .option {
    padding-inline-start: 54px;
  }
  .option .name {
    flex: 1;
    min-inline-size: 0;
  }
  .option .number {
    color: var(--muted);
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  .option.quiet .name {
    color: var(--muted);
  }
  .option input {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 20px;
    block-size: 20px;
    background: var(--surface);
    border: 1.5px solid var(--edge);
    border-radius: min(var(--radius-small), 5px);
    -webkit-appearance: none;
    appearance: none;
    cursor: pointer;
  }
  .option input::before {
    content: '';
    inline-size: 6px;
    block-size: 11px;
    border: solid var(--on-accent);
    border-width: 0 2.25px 2.25px 0;
    transform: translateY(-1.5px) rotate(45deg);
    visibility: hidden;
  }
  .option input:checked {
    background: var(--fill);
    border-color: var(--accent);
  }
  .option input:checked::before {
    visibility: visible;
  }
  .option input:checked ~ .name {
    font-weight: 600;
  }
`;
