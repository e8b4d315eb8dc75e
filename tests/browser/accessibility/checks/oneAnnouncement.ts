import { pass, startClock, stopClock } from '../../../../packages/widget/src/testing/clock.js';
import type { Check } from '../Check.js';
import { inside } from '../parts.js';

const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

/** Each settled query is said once, by one region that is always there, and nothing is said at first (4.1.3). */
export const oneAnnouncement: Check = async (panel) => {
  const regions = [...panel.querySelectorAll(live), ...panel.shadowRoot!.querySelectorAll(live)];
  if (regions.length === 0) return ['there is no live region'];
  const problems = [];
  if (regions.some((region) => region.textContent.trim())) problems.push('something is said before anything is asked');
  const heard: string[] = [];
  const watch = new MutationObserver((changes) => {
    const spoken = new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)!.closest(live)));
    for (const region of spoken) if (region?.textContent.trim()) heard.push(region.textContent.trim());
  }); // prettier-ignore
  for (const region of regions) watch.observe(region, { childList: true, subtree: true, characterData: true });
  const goesOn = stopClock();
  const [first, second] = inside(panel, 'input[type=checkbox]') as HTMLInputElement[];
  first!.click();
  await panel.updateComplete;
  second!.click();
  await pass(650);
  if (goesOn) startClock();
  watch.disconnect();
  if (heard.length !== 1) problems.push(`said ${heard.length} times instead of once: ${heard.join(' / ')}`);
  if (regions.some((region) => !region.isConnected)) problems.push('the region was taken away or made anew');
  second!.click();
  first!.click();
  await panel.updateComplete;
  return problems;
};
