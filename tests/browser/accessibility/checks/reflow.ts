import { setWidth } from '../../../../packages/widget/src/testing/mount.js';
import type { Check } from '../Check.js';
import { inside, isForListeners, isSeen, which } from '../parts.js';

/** At 320 px, which is 400 % of 1280, nothing runs out of the panel and nothing has to be scrolled sideways (1.4.10). */
export const reflow: Check = async (panel) => {
  const before = parseFloat(panel.parentElement!.style.width) || '';
  await setWidth(panel, 320);
  const { left, right } = panel.getBoundingClientRect();
  const problems = inside(panel, '*')
    .filter((element) => isSeen(element) && !isForListeners(element))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.right > right + 1 || box.left < left - 1 || isScrolledSideways(element);
    })
    .map((element) => `too wide: ${which(element)}`);
  if (right - left > 320.5) problems.push(`the panel is ${right - left} px wide`);
  await setWidth(panel, before);
  return problems;
};

function isScrolledSideways(element: HTMLElement): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
}
