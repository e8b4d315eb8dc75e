import { css } from 'lit';

/** What a page asks for: the quick exit and its cover, resources of its own, reports, shared links, a card alone. */
export const features = css`
  .exit {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding-block: 8px;
    background: var(--background);
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
    color: #fff;
    border: 1px solid transparent;
    border-radius: var(--radius);
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
  .cards .foot {
    margin-block-start: auto;
    padding-block-start: 10px;
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
    background: var(--background);
  }
  .strong {
    inline-size: 100%;
    background: var(--accent);
    color: var(--on-accent);
    border-color: var(--accent);
  }
  .strong:hover {
    color: var(--accent);
  }
  .single {
    background-color: transparent;
    border: 0;
  }
  .single .frame {
    padding: 0;
  }
  .single .list {
    margin: 0;
  }
  .bones .card {
    min-block-size: 12em;
  }
  ::slotted([slot='urgent']),
  ::slotted([slot='intro']) {
    margin-block-end: 16px !important;
  }
`;
