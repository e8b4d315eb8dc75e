import type { Check } from '../Check.js';
import { inside } from '../parts.js';

/** The panel and what it says aloud carry its language, and it runs as that language is written (3.1.1, 1.3.2). */
export const panelLanguage: Check = (panel) => {
  const problems = [];
  const [root] = inside(panel, '[part~=panel]');
  const language = root?.lang ?? '';
  if (!language) problems.push('the panel names no language');
  const direction = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ku)\b/.test(language) ? 'rtl' : 'ltr';
  for (const element of [root, panel.querySelector<HTMLElement>('[role=status]')]) {
    if (!element) continue;
    if (getComputedStyle(element).direction !== direction) problems.push(`runs against ${language}`);
    if (element.lang !== language) problems.push(`the status is in ${element.lang || 'no language'}`);
  }
  return problems;
};
