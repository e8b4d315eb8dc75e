import type { Check } from '../Check.js';
import { inside, which } from '../parts.js';

/** Headings begin at the level that the page gives, go down one step at a time, and none is empty (2.4.6, 2.4.10). */
export const headingOrder: Check = (panel) => {
  let level = panel.headingLevel - 1;
  return inside(panel, 'h1, h2, h3, h4, h5, h6').flatMap((heading) => {
    const own = Number(heading.localName[1]);
    const problems = [];
    if (own > level + 1) problems.push(`h${own} after h${level}: ${which(heading)}`);
    if (own < panel.headingLevel) problems.push(`h${own} above the panel's own level: ${which(heading)}`);
    if (!heading.textContent.trim()) problems.push(`an empty heading: h${own}`);
    level = own;
    return problems;
  });
};
