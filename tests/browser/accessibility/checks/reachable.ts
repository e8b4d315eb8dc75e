import type { Check } from '../Check.js';
import { controls, isForListeners, which } from '../parts.js';

/** A pointer that aims at the middle of a control hits it: nothing lies above, and it takes pointers at all (2.5.2). */
export const reachable: Check = (panel) =>
  controls(panel)
    .filter((control) => !isForListeners(control))
    .flatMap((control) => {
      control.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = control.getClientRects()[0] ?? control.getBoundingClientRect();
      const hit = panel.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      const isBox = control.matches('input[type=checkbox]');
      const isHit = hit && (control.contains(hit) || (isBox && control.closest('label')!.contains(hit)));
      return isHit ? [] : [`cannot be hit: ${which(control)}`];
    });
