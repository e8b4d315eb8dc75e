import { css } from 'lit';

/** The list and its cards. */
export const cards = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap);
    margin-block-start: 8px;
  }
  /* One column of lines that can be read; two where the results have 56em, the filters and their gap left out. */
  [data-from~='48'] .results {
    max-inline-size: calc(var(--unit) * 44);
  }
  [data-from~='56'] .results:only-child,
  [data-from~='75'] .results {
    max-inline-size: none;
  }
  [data-from~='56'] .results:only-child .list:not(.compact),
  [data-from~='75'] .list:not(.compact) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .panel .results .list.cards {
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
  }
  .card {
    display: flow-root;
    padding: calc(var(--space) * 4);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  /*
   * What is out of sight costs no layout; a screen reader, a search in the page and paper have it all the same. Where
   * a card might be in sight at first, its height must not be a guess: the ones below would jump.
   */
  .list:not(.cards):not(.compact) > .card:nth-child(n + 8) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 14em;
  }
  .cards .card {
    display: flex;
    flex-direction: column;
  }
  .card:hover {
    border-color: var(--edge);
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    margin-block-end: 6px;
    color: var(--muted);
    font-size: var(--small);
  }
  .badge {
    padding: 1px 9px;
    background: var(--accent-soft);
    color: var(--accent);
    border: 1px solid transparent;
    border-radius: var(--radius-chip);
    font-weight: 600;
  }
  .badge.old {
    background: var(--note);
    color: var(--text);
  }
  .title {
    font-size: var(--large);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .panel:lang(ar) .title {
    line-height: 1.5;
  }
  .title a {
    padding-block: 4px; /* a target of 24 px or more, which takes no room in the line */
    text-decoration-color: transparent;
  }
  .title a:hover,
  .title a:focus-visible {
    text-decoration-color: currentColor;
  }
  .gloss,
  .meta {
    margin-block-start: 6px;
    color: var(--muted);
    font-size: var(--small);
  }
  .meta > .whole {
    display: inline-block; /* "June 2019" stays together, a long name of a publisher may break */
  }
  .meta > span:not(:last-child)::after {
    content: '·';
    margin-inline: 0.5em;
  }
  .dot {
    margin-inline: 0.5em;
  }
  .summary {
    max-inline-size: 68ch;
    margin-block-start: 12px;
    text-wrap: pretty;
  }
  .note,
  .notice {
    max-inline-size: 68ch;
    margin-block-start: 12px;
    padding: 10px 14px;
    background: var(--note);
    border-inline-start: 3px solid var(--note-edge);
    border-radius: var(--radius-small);
    font-size: var(--medium);
  }
  .notice {
    max-inline-size: none;
    margin-block: 0 12px;
  }
  /* What is said of a search is no warning. */
  .notice.quiet {
    padding: 0;
    background: none;
    border: 0;
    color: var(--muted);
  }
  /* Not by colour alone: it is to be seen in forced colours too. */
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline; /* for Safari, which takes no more */
    text-decoration: underline dotted;
    text-underline-offset: 0.18em;
  }
  strong {
    font-weight: 600;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: baseline;
    margin-block-start: 8px;
    color: var(--muted);
    font-size: var(--medium);
  }
  .links ul {
    display: contents;
  }
  .links a,
  .parts a {
    display: inline-block;
    padding-block: 8px;
  }
  .parts {
    margin-block-start: 4px;
    font-size: var(--medium);
  }
  .parts summary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    color: var(--accent);
    list-style: none;
  }
  .parts summary .icon {
    margin-inline-start: -3px;
  }
  .parts summary::-webkit-details-marker {
    display: none;
  }
  .parts ul {
    padding-inline-start: 26px;
  }
  .address {
    color: var(--muted);
    font-size: var(--small);
  }
  .address.unknown {
    max-inline-size: 68ch;
  }
  .compact .card {
    padding-block: 12px;
  }
  .compact .title {
    font-size: var(--unit);
  }
  .compact .gloss,
  .compact .meta,
  .compact .foot {
    margin-block-start: 2px;
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
