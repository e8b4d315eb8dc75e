import type { Check } from '../Check.js';
import { inside, which } from '../parts.js';

/** Every filter is a group with a name (1.3.1): boxes in a fieldset whose legend says what they are about. */
export const facetGroups: Check = (panel) => [
  ...inside(panel, '[part~=facet], fieldset')
    .filter((facet) => !facet.matches('fieldset:has(> legend:first-child)') || !facet.querySelector('legend')!.textContent.trim())
    .map((facet) => `no fieldset with a legend: ${which(facet)}`),
  ...inside(panel, 'input[type=checkbox]')
    .filter((box) => !box.closest('fieldset'))
    .map((box) => `a box outside of any group: ${which(box.parentElement!)}`),
]; // prettier-ignore
