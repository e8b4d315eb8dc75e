import { css, unsafeCSS, type CSSResult } from 'lit';
import { WHITE, type Colour } from '../state/colours.js';
import { deriveColours, settable, type Scheme } from '../state/theme.js';

/** The colours of a scheme before the page has been looked at: on a server, and until the script has come. */
function usualColours(scheme: Scheme, page: Colour | undefined): CSSResult {
  const known: readonly string[] = settable;
  const lines = [...deriveColours(scheme, {}, page, false)].map(([name, value]) => {
    const word = name === '--fill' ? 'accent' : name.slice(2);
    return `${name}: ${known.includes(word) ? `var(--safeguarding-${word}, ${value})` : value};`;
  });
  return unsafeCSS(lines.join('\n'));
}

/** What a page has set, where a script can read it as a colour. */
const given = unsafeCSS(
  settable.map((name) => `.given-${name} { background-color: var(--safeguarding-${name}); }`).join('\n'),
);

/**
 * Every colour, size and space, in one place. Sizes are multiples of `--unit`, which no root font size of a page can
 * shrink: under `html { font-size: 62.5% }` a plain `rem` would be 10 px. Spaces are multiples of `--space`, corners
 * of one radius. The colours of the page take the place of those that are written here: see `controllers/theme`.
 */
export const tokens = css`
  .panel {
    --unit: max(1rem, 16px);
    --tiny: calc(var(--unit) * 0.8125);
    --small: calc(var(--unit) * 0.875);
    --medium: calc(var(--unit) * 0.9375);
    --large: calc(var(--unit) * 1.125);
    --huge: calc(var(--unit) * 1.375);
    --radius: var(--safeguarding-radius, 12px);
    --radius-control: calc(var(--radius) * 0.75);
    --radius-small: calc(var(--radius) * 0.5);
    --radius-chip: calc(var(--radius) * 99);
    --space: 4px;
    --gap: var(--safeguarding-gap, calc(var(--space) * 3));
    --inset: 0px;
    --box-inset: calc(var(--space) * 4);
    --sticky: var(--safeguarding-sticky-offset, 0px);
    ${usualColours('light', WHITE)}
  }
  .panel[data-from~='40'] {
    --huge: calc(var(--unit) * 1.75);
    --box-inset: calc(var(--space) * 6);
  }
  .panel[data-from~='64'] {
    --box-inset: calc(var(--space) * 8);
  }
  .panel.dense {
    --space: 3px;
  }
  .panel.dark {
    ${usualColours('dark', undefined)}
  }
  @media (prefers-contrast: more) {
    .panel.panel.panel {
      --muted: var(--text);
      --border: var(--edge);
    }
  }
  [class^='given'] {
    display: none;
    forced-color-adjust: none;
  }
  ${given}
`;
