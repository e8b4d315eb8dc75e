import { css } from 'lit';

/** What is chosen. */
export const chips = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block: 4px 12px;
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
    background: var(--soft);
    color: var(--accent);
    border: 1px solid var(--accent);
    border-radius: 99px;
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
    border-radius: 99px;
  }
`;
