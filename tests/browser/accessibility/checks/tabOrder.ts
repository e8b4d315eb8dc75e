import type { Check } from '../Check.js';
import { controls, inside, which } from '../parts.js';

/** Every control can be reached by keyboard, in the order of the tree, and is told to assistive technology (2.1.1). */
export const tabOrder: Check = (panel) => [
  ...inside(panel, '[tabindex]')
    .filter((element) => element.tabIndex > 0)
    .map((element) => `jumps the queue: ${which(element)}`),
  ...controls(panel)
    .filter((control) => control.tabIndex < 0)
    .map((control) => `cannot be reached by keyboard: ${which(control)}`),
  ...controls(panel)
    .filter((control) => control.closest('[aria-hidden=true], [role=presentation], [role=none], [inert]'))
    .map((control) => `hidden from assistive technology: ${which(control)}`),
];
