import type { Check } from '../Check.js';
import { contrast } from '../colour.js';
import { isForListeners, texts, which } from '../parts.js';

/** All text stands out 7:1 from its ground, the enhanced level that axe is not asked about (1.4.6). */
export const textContrast: Check = (panel) => {
  const problems = new Set<string>();
  for (const { element } of texts(panel)) {
    if (isForListeners(element)) continue;
    const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 4.5 : 7;
    const ratio = Number(opacity) < 1 ? 1 : contrast(color, element);
    if (ratio < least - 0.05) problems.add(`${ratio.toFixed(1)}:1: ${which(element)}`);
  }
  return [...problems];
};
