import { css } from 'lit';

/** The help strip, the card of a need, and what else leads to help: calm, in the colours of the page. */
export const help = css`
  .strip,
  .help {
    margin-block-end: 16px;
    padding: calc(var(--space) * 3);
    background: var(--accent-soft);
    border: 1px solid transparent;
    border-radius: var(--radius);
  }
  .strip-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }
  .strip-name {
    font-weight: 700;
    line-height: 1.3;
  }
  .quiet-line,
  .what {
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.4;
  }
  .panel:lang(ar) .quiet-line,
  .panel:lang(ar) .what {
    line-height: 1.65;
  }
  #typing {
    margin-block-start: 6px;
  }
  .strip p:not(.what):not(.quiet-line),
  .help > p {
    margin-block-start: 4px;
    font-size: var(--medium);
    line-height: 1.4;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 10px;
  }
  /* Those beside each other are of one width, so that none looks like the better one. */
  .way {
    position: relative;
    flex: 1 1 15em;
    min-inline-size: 0;
    padding: 6px 12px 8px;
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: var(--radius-control);
    overflow-wrap: anywhere;
  }
  .way.own {
    border-inline-start: 1px solid var(--edge);
  }
  .way:hover {
    border-color: var(--accent);
  }
  .act {
    display: block;
    padding-block: 1px;
    font-weight: 600;
    line-height: 1.4;
  }
  /* A press anywhere in the box will do. */
  .act::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* Numbers are to be copied, and have links of their own. */
  .own > .what {
    position: relative;
    z-index: 1;
    inline-size: -moz-fit-content;
    inline-size: fit-content;
    margin: 0;
  }
  .what.meta {
    margin-block-start: 0;
  }
  .what a {
    display: inline-block;
    padding-block: 4px;
  }
  .help {
    padding: calc(var(--space) * 4);
  }
  .help .main {
    padding-block-start: 0;
    padding-inline: 0;
    overflow: hidden;
  }
  .help .main .act {
    margin-block-end: 8px;
    padding: 12px 16px;
    background: var(--fill);
    color: var(--on-accent);
  }
  .help .main .what {
    padding-inline: 16px;
  }
  .others {
    margin-block-start: 14px;
  }
  .others li {
    padding-block: 6px;
  }
  .others li + li {
    border-block-start: 1px solid var(--border);
  }
  .role {
    color: var(--muted);
    font-size: var(--small);
  }
  .answer a {
    display: inline-block;
    padding-block: 6px;
    font-weight: 600;
  }
  .others .meta {
    margin-block-start: 0;
  }
  .help .plain {
    margin-block: 4px -10px;
  }
  .empty .strip-name {
    margin-block-start: 20px;
  }
  .why {
    margin-block-start: 6px;
  }
  .broken {
    color: var(--muted);
    font-size: var(--small);
  }
  .report-it {
    margin-block: -12px;
    padding-block: 12px;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    list-style: none;
  }
  .report-it::-webkit-details-marker {
    display: none;
  }
  .broken p {
    max-inline-size: 68ch;
    margin-block-start: 8px;
  }
  .report {
    display: inline-block;
    padding-block: 12px;
  }
  /* A line in another direction begins where the lines around it do. */
  .panel [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
