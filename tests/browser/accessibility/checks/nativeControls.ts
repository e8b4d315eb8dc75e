import type { Check } from '../Check.js';
import { inside, isSeen, which } from '../parts.js';

const native = 'a[href], button, input, select, summary, label, dialog';

/** Whatever looks as if it could be pressed is a control of the browser's own (2.1.1, 4.1.2). */
export const nativeControls: Check = (panel) => [
  ...inside(panel, '*')
    .filter((element) => isSeen(element) && getComputedStyle(element).cursor === 'pointer' && !element.closest(native))
    .map((element) => `only looks like a control: ${which(element)}`),
  ...inside(panel, '[role=button], [role=checkbox], [role=link], [onclick]')
    .filter((element) => !element.matches(native))
    .map((element) => `plays a control: ${which(element)}`),
];
