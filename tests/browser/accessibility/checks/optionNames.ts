import type { Check } from '../Check.js';
import { nameOf } from '../nameOf.js';
import { inside, isSeen, which } from '../parts.js';

/** A box is a native one, called by its visible label, then by how many resources it has (2.5.3, 4.1.2). */
export const optionNames: Check = (panel) =>
  inside(panel, '[part~=option]')
    .filter(isSeen)
    .flatMap((option) => {
      const box = option.querySelector<HTMLInputElement>('input[type=checkbox]');
      if (!box) return [`no checkbox: ${which(option)}`];
      const count = option.querySelector('[part~=option-count]')?.textContent?.trim() ?? '';
      const name = nameOf(box);
      const [label = ''] = name.split(/[,،，]/);
      const problems = [];
      if (!label.trim() || label.trim() === count) problems.push(`no label: ${which(option)}`);
      else if (!option.textContent.trim().startsWith(label.trim())) problems.push(`not called by its label: "${name}"`);
      // Arabic says "one resource" and "two resources" in words.
      const rest = name.slice(label.length + 1).trim();
      if (count && (rest.match(/\p{Nd}/u) ? !rest.includes(count) : !rest || Number(count) > 2))
        problems.push(`its name lacks the number: "${name}"`);
      return problems;
    });
