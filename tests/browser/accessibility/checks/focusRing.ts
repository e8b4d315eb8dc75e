import type { Check } from '../Check.js';
import { contrast, parentOf } from '../colour.js';
import { controls, which } from '../parts.js';

/**
 * Where the focus is, everybody sees: a line of 2 px or more, 3:1 against what is round it (2.4.7, 2.4.13).
 * A shadow does not count, for high-contrast modes take it away.
 */
export const focusRing: Check = (panel) => {
  const kinds = new Map(controls(panel).map((control) => [`${control.localName}.${control.className}`, control]));
  const problems: string[] = [];
  let seen = 0;
  for (const control of kinds.values()) {
    control.focus();
    if (!control.matches(':focus-visible')) continue; // the engine takes the last input for a pointer's
    seen += 1;
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(control);
    // A ring inside a control stands on its ground.
    const ratio = contrast(outlineColor, parseFloat(outlineOffset) < 0 ? control : parentOf(control)!);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) problems.push(`no ring: ${which(control)}`);
    else if (ratio < 3) problems.push(`a ring of ${ratio.toFixed(1)}:1: ${which(control)}`);
    control.blur();
  }
  return seen > 0 ? problems : ['no control takes the focus as if by keyboard'];
};
