import { css } from 'lit';

/** The search field, the choice of order, what is chosen, and what stands below a list or in place of it. */
export const controls = css`
  .search label {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .field {
    position: relative;
    display: block;
  }
  .field .icon {
    position: absolute;
    inset-inline-start: 14px;
    inset-block-start: 50%;
    transform: translateY(-50%);
    color: var(--muted);
    pointer-events: none;
  }
  .field input,
  .find input,
  .sort select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 12px;
    background: var(--surface);
    color: var(--text);
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font-size: var(--unit);
    -webkit-appearance: none;
    appearance: none;
  }
  /* A font of the page, in parts by letter, would tell its server which letters are typed. */
  .field input,
  .find input {
    font-family: system-ui, sans-serif !important;
  }
  .search {
    margin-block-end: 20px;
  }
  .field input {
    display: block;
    min-block-size: calc(var(--unit) * 3.5);
    padding-block: 8px;
    padding-inline: 48px 56px;
    font-size: calc(var(--unit) * 1.125);
    text-overflow: ellipsis;
  }
  .field input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  /* The browser's own button is small, and not in every browser. */
  .field input::-webkit-search-cancel-button {
    display: none;
  }
  .wipe {
    position: absolute;
    inset-inline-end: 6px;
    inset-block-start: calc(50% - 22px);
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    background-color: transparent;
    color: var(--muted);
    border: 0;
    border-radius: var(--radius-control);
  }
  .wipe .icon {
    position: static;
    color: inherit;
    display: block;
    margin: auto;
    transform: none;
  }
  .wipe:hover {
    color: var(--accent);
  }
  :placeholder-shown + .wipe {
    display: none;
  }
  .sort select {
    inline-size: auto;
    max-inline-size: 100%;
    padding-inline-end: 36px;
  }
  .field input:hover,
  .sort select:hover {
    border-color: var(--accent);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
  }
  .count {
    font-size: var(--large);
    font-weight: 700;
    line-height: 1.3;
  }
  .sort {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    align-items: center;
    gap: 8px;
    color: var(--muted);
    font-size: var(--medium);
  }
  .select {
    position: relative;
    display: inline-block;
    max-inline-size: 100%;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 10px;
    inset-block-start: calc(50% - 0.6em);
    pointer-events: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block: 8px 12px;
  }
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-block: 6px;
    padding-inline: 14px 10px;
    background: var(--accent-soft);
    color: var(--accent);
    border: 1px solid var(--accent);
    border-radius: var(--radius-chip);
    font-size: var(--medium);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
  }
  .chip span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .chip:hover {
    background: var(--surface);
  }
  .chip:focus-visible {
    border-radius: var(--radius-chip);
  }
  .more,
  .empty {
    margin-block-start: 20px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    color: var(--muted);
    font-size: var(--medium);
  }
  .empty {
    padding: calc(var(--space) * 6);
    background: var(--surface);
    border: 1px dashed var(--edge);
    border-radius: var(--radius);
  }
  .loosen {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 16px;
  }
  .loosen .button {
    flex-wrap: wrap;
    justify-content: flex-start;
    max-inline-size: 100%;
  }
  .loosen .number {
    color: var(--muted);
    font-weight: 400;
  }
`;
