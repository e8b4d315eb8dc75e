import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Check } from './Check.js';

const axe = (globalThis as unknown as { axe: { run(node: Element, options: RunOptions): Promise<AxeResults> } }).axe;
const off = { enabled: false };
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The page's own duty: one main landmark and a first-level heading around the panel.
  rules: { region: off, 'page-has-heading-one': off, 'landmark-one-main': off },
  resultTypes: ['violations'],
};

/** What axe finds wrong, by rule. */
export const axeFinds: Check = async (panel) => {
  const { violations } = await axe.run(panel, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
};
