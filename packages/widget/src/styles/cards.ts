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
    position: relative;
    padding: calc(var(--space) * 2.75) calc(var(--space) * 3.5);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .card > :first-child {
    margin-block-start: 0;
  }
  /*
   * What is out of sight costs no layout; a screen reader, a search in the page and paper have it all the same. Where
   * a card might be in sight at first, its height must not be a guess: the ones below would jump.
   */
  .list:not(.cards):not(.compact) > .card:nth-child(n + 8) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 15em;
  }
  .card:hover {
    border-color: var(--edge);
  }
  .card:hover .go {
    border-color: var(--accent);
  }
  /* A press anywhere on the card will do; links of their own lie above. */
  .card > .title a::after,
  .go::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius);
  }
  .card .note a,
  .card .pill,
  .card .parts,
  .card .broken,
  .card .unfold-summary,
  .card summary,
  .card .unknown a {
    position: relative;
    z-index: 1;
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
    background: none;
    border-color: var(--edge);
    color: var(--text);
  }
  .title {
    font-size: calc(var(--unit) * 1.0625);
    font-weight: 700;
    line-height: 1.28;
    text-wrap: pretty;
  }
  [data-from~='30'] .title {
    font-size: var(--large);
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
    margin-block-start: 2px;
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.4;
  }
  .gloss {
    font-size: var(--tiny);
  }
  .meta > .whole,
  .address > .whole {
    display: inline-block; /* "June 2019" stays together, a long name of a publisher may break */
  }
  .meta > span:not(.tile):not(:last-child)::after,
  .address > .whole:not(:last-child)::after {
    content: '·';
    margin-inline: 0.4em 0.15em;
  }
  /* A text in another direction is a block of its own: its lines begin where that direction has them begin. */
  .card > .title[dir],
  .card > .summary[dir],
  .card .note[dir] {
    text-align: start;
  }
  abbr {
    text-decoration: none;
  }
  /* The drawing of a kind: beside the facts, and where there is room in a column of its own. */
  .tile {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 20px;
    block-size: 20px;
    margin-inline-end: 6px;
    vertical-align: -0.3em;
    background: var(--accent-soft);
    color: var(--accent);
    border-radius: var(--radius-small);
  }
  .tile .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .summary {
    max-inline-size: 68ch;
    margin-block-start: 4px;
    font-size: var(--medium);
    line-height: 1.36;
    text-wrap: pretty;
  }
  .summary.cut {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .panel:lang(ar) .summary,
  .panel:lang(ar) .meta,
  .panel:lang(ar) .note {
    line-height: 1.65;
  }
  .note {
    max-inline-size: 68ch;
    margin-block-start: 4px;
    font-size: var(--tiny);
    line-height: 1.4;
  }
  .know {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-inline-end: 2px;
    color: var(--muted);
    vertical-align: -0.2em;
  }
  /* Colour is for danger alone: for what is not to be used. */
  .notice {
    padding: 10px 14px;
    background: var(--note);
    border-inline-start: 3px solid var(--note-edge);
    border-radius: var(--radius-small);
    font-size: var(--medium);
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
  /* Pills, and behind or below them where it is found. */
  .ends,
  .pills,
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 6px;
    align-items: center;
  }
  .ends {
    gap: 4px 12px;
    margin-block-start: 5px;
  }
  .foot {
    flex: 1 1 auto;
    gap: 4px 12px;
    min-inline-size: 0;
  }
  .pills > li {
    max-inline-size: 100%;
  }
  .pill {
    display: inline-block;
    max-inline-size: 100%;
    padding: 1px 7px;
    border: 1px solid var(--border);
    border-radius: var(--radius-small);
    font-size: var(--tiny);
    line-height: 1.35;
  }
  .pill.tongue {
    background: var(--accent-soft);
    border-color: transparent;
    color: var(--accent);
    font-weight: 600;
  }
  a.pill {
    min-block-size: 24px;
    padding-block: 2px;
    border-color: currentColor;
    text-decoration: none;
  }
  a.pill:hover {
    text-decoration: underline;
  }
  .parts {
    font-size: var(--medium);
  }
  .parts summary,
  .offline > summary {
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
  summary::-webkit-details-marker {
    display: none;
  }
  .parts a {
    display: inline-block;
    padding-block: 8px;
  }
  .parts ul {
    padding-inline-start: 26px;
  }
  .offline {
    margin-block-start: calc(var(--space) * 3);
  }
  .address {
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .address .out,
  .go .out {
    inline-size: 1em;
    block-size: 1em;
    margin-inline: 0.35em;
    vertical-align: -0.1em;
  }
  [dir='rtl'] .out {
    transform: scaleX(-1);
  }
  .address.unknown {
    max-inline-size: 68ch;
  }
  .go {
    display: inline-block;
    min-block-size: 28px;
    padding: 3px 10px;
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    font-size: var(--small);
    font-weight: 600;
    line-height: 1.4;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .unfold-summary {
    min-block-size: 24px;
    margin-block: -3px;
    margin-inline-start: auto;
    padding: 0 8px;
    font-size: var(--small);
  }
  [data-from~='30'] .list:not(.cards):not(.compact) > .card:not(.own) {
    padding: calc(var(--space) * 4);
    padding-inline-start: calc(var(--space) * 7 + 44px);
  }
  [data-from~='30'] .list:not(.cards):not(.compact) .tile {
    position: absolute;
    inset-block-start: calc(var(--space) * 4);
    inset-inline-start: calc(var(--space) * 4);
    inline-size: 44px;
    block-size: 44px;
    margin: 0;
  }
  [data-from~='30'] .list:not(.cards):not(.compact) .tile .icon {
    inline-size: 24px;
    block-size: 24px;
  }
`;
