import { css } from 'lit';

/** What a visitor prefers: forced colours, and paper. */
export const preferences = css`
  @media (forced-colors: active) {
    .option input {
      -webkit-appearance: auto;
      appearance: auto;
      border: initial;
    }
    .option input::before {
      content: none;
    }
    .badge,
    .pill,
    .tile,
    .fold .selected {
      border-color: CanvasText;
    }
    .strip,
    .help,
    .way {
      border-color: CanvasText;
    }
    .notice {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .panel.panel.panel {
      --text: #000;
      --muted: #333;
      --accent: #000;
      --accent-soft: #fff;
      --surface: #fff;
      --note: #fff;
      background: #fff;
      border: 0;
    }
    .panel * {
      transition: none;
    }
    .frame {
      padding: 0;
    }
    /* Somebody else may find it in the printer. */
    .unprinted {
      display: none;
    }
    .panel .body,
    .panel .results .list {
      display: block;
    }
    .controls,
    .search,
    .sort,
    .chips button.plain,
    .chip .icon,
    .more,
    .share,
    .broken,
    .note-exit,
    .editor,
    .skip,
    .unfold-summary,
    .parts summary .icon {
      display: none;
    }
    .card {
      content-visibility: visible !important;
      break-inside: avoid;
      border-width: 1px 0 0;
      border-radius: 0;
      padding: 12px 0;
    }
    .summary.cut {
      display: block;
      overflow: visible;
    }
    .card > .title a::after,
    .go::after {
      content: attr(href);
      position: static;
      display: block;
      font-size: 10pt;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .card .pills a::after,
    .card .parts a::after,
    .card .note a::after {
      content: ' <' attr(href) '>';
      font-size: 10pt;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
