import type { Check } from '../Check.js';
import { inside, which } from '../parts.js';

/** Each id is there once, and whatever refers to one finds it in the same root (4.1.2). */
export const uniqueIds: Check = (panel) => {
  const ids = inside(panel, '[id]').map(({ id }) => id);
  const problems = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`);
  for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'])
    for (const element of inside(panel, `[${name}]`))
      for (const id of element.getAttribute(name)!.split(/\s+/))
        if (!ids.includes(id)) problems.push(`${name} leads nowhere: ${which(element)}`);
  return problems;
};
