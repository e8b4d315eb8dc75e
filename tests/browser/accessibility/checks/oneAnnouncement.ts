import { pass, startClock, stopClock } from '../../../../packages/widget/src/testing/clock.js';
import type { Check } from '../Check.js';
import { inside } from '../parts.js';

const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';

/** Each settled query is said once, by one region that stays, and nothing is said at first (4.1.3). */
export const oneAnnouncement: Check = async (panel) => {
  const places = [panel, panel.shadowRoot!];
  const regionsNow = () => places.flatMap((place) => [...place.querySelectorAll(live)]);
  const before = regionsNow();
  const problems = [];
  if (before.some((region) => region.textContent.trim())) problems.push('something is said before anything is asked');
  const heard: string[] = [];
  const watch = new MutationObserver((changes) => {
    const spoken = new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(live)));
    for (const region of spoken) if (region?.textContent.trim()) heard.push(region.textContent.trim());
  }); // prettier-ignore
  for (const place of places) watch.observe(place, { childList: true, subtree: true, characterData: true });
  const goesOn = stopClock();
  const [first, second] = inside(panel, 'input[type=checkbox]') as HTMLInputElement[];
  first!.click();
  await panel.updateComplete;
  second!.click();
  await pass(650);
  if (goesOn) startClock();
  watch.disconnect();
  if (regionsNow().length === 0) problems.push('there is no live region');
  if (heard.length !== 1) problems.push(`said ${heard.length} times instead of once: ${heard.join(' / ')}`);
  if (before.some((region) => !region.isConnected)) problems.push('the region was taken away or made anew');
  second!.click();
  first!.click();
  await panel.updateComplete;
  return problems;
};
