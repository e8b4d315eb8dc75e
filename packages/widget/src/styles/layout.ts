import { css } from 'lit';

/** Layout. It follows the width of the panel, not of the window: the panel may be in a narrow column. */
export const layout = css`
  .frame {
    padding: var(--safeguarding-padding, var(--inset));
  }
  .name {
    min-inline-size: 0;
  }
  .heading .name {
    margin-block-end: calc(var(--space) * 4);
    font-size: var(--huge);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .panel:lang(ar) .heading .name {
    letter-spacing: 0;
    line-height: 1.4;
  }
  .body,
  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 3);
  }
  .body {
    gap: calc(var(--space) * 4);
    align-items: start;
  }
  .folded {
    display: none;
  }
  .unfold {
    inline-size: 100%;
    justify-content: flex-start;
    color: var(--text);
  }
  .unfold .chevron {
    margin-inline-start: auto;
  }
  .skip {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 1;
    padding: 10px 16px;
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font-weight: 600;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .footer {
    margin-block-start: 24px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--border);
    color: var(--muted);
    font-size: var(--small);
  }
  .editor {
    margin-block-start: 8px;
    overflow-wrap: anywhere;
  }
  /* Lines that can be read: what room is left goes to the filters, until there is enough for two columns. */
  [data-from~='48'] .body {
    grid-template-columns: minmax(17em, 1fr) minmax(0, calc(var(--unit) * 44));
    gap: calc(var(--space) * 5) 2em;
  }
  [data-from~='75'] .body {
    grid-template-columns: 17em minmax(0, 1fr);
  }
  [data-from~='48'] .body > .results:only-child {
    grid-column: 1 / -1;
  }
  [data-from~='48'] .unfold {
    display: none;
  }
  [data-from~='48'] .folded {
    display: block;
  }
`;
