import { css } from 'lit';

// For `theme="dark"`, and for `auto` where the visitor's system is dark: `light-dark()` is too new for old phones.
const dark = css`
  --text: var(--safeguarding-text, #e9eeee);
  --muted: var(--safeguarding-muted, #aebbbe);
  --background: var(--safeguarding-background, #12181c);
  --surface: var(--safeguarding-surface, #1a2328);
  --border: var(--safeguarding-border, #303d43);
  --control-border: #829499;
  --accent: var(--safeguarding-accent, #86d3c9);
  --on-accent: var(--safeguarding-on-accent, #062b29);
  --accent-soft: var(--safeguarding-accent-soft, #1d3737);
  --focus: var(--safeguarding-focus, #ffb573);
  --note: #2b2517;
  --note-edge: #d6a449;
  color-scheme: dark;
`;

/**
 * Every colour, size and space, in one place. Sizes are multiples of `--unit`, which no root font size of a page can
 * shrink: under `html { font-size: 62.5% }` a plain `rem` would be 10 px.
 *
 * Contrast with their backgrounds: text 14:1, muted text 7:1, accent 7:1, edges of controls and focus 3:1 or more.
 */
export const tokens = css`
  .panel {
    --unit: max(1rem, 16px);
    --small: calc(var(--unit) * 0.875);
    --medium: calc(var(--unit) * 0.9375);
    --large: calc(var(--unit) * 1.2);
    --huge: clamp(calc(var(--unit) * 1.44), 4.2cqi, calc(var(--unit) * 2));
    --radius: var(--safeguarding-radius, 10px);
    --gap: var(--safeguarding-gap, 12px);
    --font: var(
      --safeguarding-font-family,
      ui-sans-serif,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      'Noto Sans Arabic',
      sans-serif
    );

    --text: var(--safeguarding-text, #1d2527);
    --muted: var(--safeguarding-muted, #4b565a);
    --background: var(--safeguarding-background, #faf7f2);
    --surface: var(--safeguarding-surface, #fff);
    --border: var(--safeguarding-border, #e2dacd);
    --control-border: #857d70;
    --accent: var(--safeguarding-accent, #0b5753);
    --on-accent: var(--safeguarding-on-accent, #fff);
    --accent-soft: var(--safeguarding-accent-soft, #e2efec);
    --focus: var(--safeguarding-focus, #b6420c);
    --note: #fdf3df;
    --note-edge: #b97a16;
    --exit: #a3231b;
    color-scheme: light;
  }
  .panel.dark {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .panel.auto {
      ${dark}
    }
  }
  @media (prefers-contrast: more) {
    .panel:is(.auto, .light, .dark) {
      --muted: var(--text);
      --border: var(--control-border);
    }
  }
`;
