import type { Check } from '../Check.js';
import { inside, which } from '../parts.js';

/**
 * A list that is drawn without bullets says that it is one, for Safari takes the role from it otherwise; and it holds
 * nothing but its items, which axe looks at in lists without a role alone (1.3.1).
 */
export const lists: Check = (panel) =>
  inside(panel, 'ul, ol').flatMap((list) => {
    const problems = [];
    if (getComputedStyle(list).listStyleType === 'none' && list.getAttribute('role') !== 'list')
      problems.push(`a list without bullets and without a role: ${which(list)}`);
    if ([...list.children].some(({ localName }) => localName !== 'li'))
      problems.push(`a list with something else in it: ${which(list)}`);
    return problems;
  });
