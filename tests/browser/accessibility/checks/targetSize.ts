import type { Check } from '../Check.js';
import { controls, isForListeners, which } from '../parts.js';

/** A control is 44 px high (2.5.5); a link 24 px (2.5.8), unless it stands within a sentence. */
export const targetSize: Check = (panel) =>
  controls(panel)
    .filter((control) => !isForListeners(control))
    .flatMap((control) => {
      const target = control.closest('label:has(input[type=checkbox])') ?? control;
      const { width, height } = target.getBoundingClientRect();
      const isLink = control.localName === 'a' && !/inline-flex|flex/.test(getComputedStyle(control).display);
      const hasWordsBeside = [...(control.parentElement?.childNodes ?? [])].some(
        (node) => node instanceof Text && node.data.trim(),
      );
      if (isLink && hasWordsBeside) return [];
      const least = isLink ? 24 : 44;
      return Math.min(isLink ? least : width, height) < least - 0.5
        ? [`${Math.round(width)} × ${Math.round(height)} px: ${which(control)}`]
        : [];
    });
