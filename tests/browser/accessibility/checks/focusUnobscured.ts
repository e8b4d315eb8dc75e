import type { Check } from '../Check.js';
import { controls, which } from '../parts.js';

/** How high the header is that the page keeps at the top of its window. */
const header = 72;

/** Going back by keyboard, no control ends up behind a header that the page keeps in sight (2.4.11). */
export const focusUnobscured: Check = (panel) => {
  const bar = document.createElement('div');
  bar.setAttribute('style', `position:fixed;inset:0 0 auto;height:${header}px;background:navy;z-index:9999`);
  document.body.append(bar);
  const { paddingTop } = document.body.style;
  document.body.style.paddingTop = `${header}px`;
  const room = document.createElement('div');
  room.style.height = '150vh';
  document.body.append(room);
  const problems: string[] = [];
  for (const control of controls(panel).reverse()) {
    // The worst case: it has just come out from below the edge of the window.
    window.scrollBy(0, control.getBoundingClientRect().top);
    control.focus();
    const { bottom, height } = control.getBoundingClientRect();
    if (height > 1 && bottom <= header) problems.push(`behind the header: ${which(control)}`);
  }
  (panel.shadowRoot!.activeElement as HTMLElement | null)?.blur();
  document.body.style.paddingTop = paddingTop;
  bar.remove();
  room.remove();
  window.scrollTo(0, 0);
  return problems;
};
