import type { Check } from '../Check.js';
import { nameOf } from '../nameOf.js';
import { controls, which } from '../parts.js';

/** Each control has a name of its own words: a tooltip or a placeholder is none (3.3.2, 4.1.2). */
export const controlNames: Check = (panel) =>
  controls(panel).flatMap((control) => {
    if (nameOf(control)) return control.title ? [`a tooltip: ${which(control)}`] : [];
    return [`no name${control.title || control.getAttribute('placeholder') ? ' but a hint' : ''}: ${which(control)}`];
  });
