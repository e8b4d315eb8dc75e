import type { Check } from '../Check.js';
import { isForListeners, texts, which } from '../parts.js';

// A card that is out of sight keeps the room it had until it comes near: here all of them are measured at once.
const spacing = `.card { content-visibility: visible !important }
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** A reader may widen the spaces of a text; all of it can still be read, whole and clear of its neighbours (1.4.12). */
export const textSpacing: Check = (panel) => {
  const sheet = document.createElement('style');
  sheet.textContent = spacing;
  panel.shadowRoot!.append(sheet);
  const problems = new Set<string>();
  for (const { node, element } of texts(panel)) {
    if (isForListeners(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    for (let box: HTMLElement | null = element; box; box = box.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(box);
      if (display === 'inline' || display === 'contents') continue;
      const edge = box.getBoundingClientRect();
      const slack = overflowX === 'visible' && overflowY === 'visible' ? 6 : 2; // glyphs may rise above their line
      if (text.bottom > edge.bottom + slack || text.right > edge.right + slack || text.left < edge.left - slack) {
        if (!box.matches('option, select')) problems.add(`does not fit: ${which(element)}`);
        break;
      }
    }
  }
  sheet.remove();
  return [...problems];
};
