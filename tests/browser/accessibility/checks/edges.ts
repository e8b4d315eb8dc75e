import type { Check } from '../Check.js';
import { contrast, parentOf } from '../colour.js';
import { inside, isSeen, which } from '../parts.js';

/** The edge of each field and box stands out 3:1 from what is round it (1.4.11). */
export const edges: Check = (panel) =>
  inside(panel, 'input, select')
    .filter(isSeen)
    .flatMap((field) => {
      const { borderTopColor, borderTopWidth, appearance } = getComputedStyle(field);
      if (appearance === 'auto') return []; // drawn by the system
      const ratio = parseFloat(borderTopWidth) > 0 ? contrast(borderTopColor, parentOf(field)!) : 1;
      return ratio < 3 ? [`an edge of ${ratio.toFixed(1)}:1: ${which(field)}`] : [];
    });
