import type { Check } from '../Check.js';
import { inside, isSeen, which } from '../parts.js';

/** What comes first in the tree comes first on screen, in either direction of writing (1.3.2, 2.4.3). */
export const readingOrder: Check = (panel) => {
  const problems = inside(panel, '*')
    .filter((element) => {
      const { order, flexDirection } = getComputedStyle(element);
      return order !== '0' || flexDirection.endsWith('-reverse');
    })
    .map((element) => `moved by style: ${which(element)}`);
  const isRtl = getComputedStyle(inside(panel, '[part~=panel]')[0]!).direction === 'rtl';
  for (const parent of inside(panel, '.panel, .frame, .body, .controls, ul, fieldset, [part~=card]')) {
    const boxes = [...parent.children].filter(isSeen).filter((child) => getComputedStyle(child).position === 'static' && child.localName !== 'slot'); // prettier-ignore
    boxes.slice(1).forEach((child, index) => {
      const [before, box] = [boxes[index]!.getBoundingClientRect(), child.getBoundingClientRect()];
      const isBelow = box.top >= before.bottom - 2;
      const isAfter = isRtl ? box.right <= before.left + 2 : box.left >= before.right - 2;
      // A cell of the same grid row starts as high as the one before it and stands after it.
      if (!isBelow && !isAfter && box.height > 0 && before.height > 0)
        problems.push(`before its turn: ${which(child)}`);
    });
  }
  return problems;
};
