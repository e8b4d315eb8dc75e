import { expect } from '@esm-bundle/chai';
import { until } from '../../../packages/widget/src/testing/clock.js';
import { clearPage, mount, setWidth } from '../../../packages/widget/src/testing/mount.js';
import type { SafeguardingResources } from '@safeguarding/widget';
import { axeFinds } from './axeFinds.js';
import { checks } from './checks.js';
import { heedsScrollMargin } from './heedsScrollMargin.js';
import { inside } from './parts.js';

const states: Readonly<Record<string, string>> = {
  'as it comes': 'page-size="5"',
  'with choices': 'page-size="2" filters="topics=grooming&audiences=teachers"',
  empty: 'filters="topics=bullying&types=form"',
  failed: `dataset="9.0.0" src="/faults/missing/" integrity="sha384-${'A'.repeat(64)}" page-size="3"`,
  'as cards': 'layout="cards" page-size="50"',
  compact: 'layout="compact" page-size="50" heading-level="3"',
  'with all facets':
    'facets="topics audiences stages types contexts countries regions publishers languages" page-size="4"',
};
/** Needs boxes and "Show more" to try things with. */
const needsAll = new Set(['oneAnnouncement', 'focusMoves']);
const left = new Set(needsAll);

/** What is known and not right yet: notes and folds of cards stand at another place than in the order of reading. */
const known = [
  /^readingOrder: moved by style: <(?:p\.note newer|details\.rest)>/,
  // A drawing is clipped by its tile.
  /^reflow: too wide: <svg/,
];
const isKnown = (problem: string): boolean => known.some((each) => each.test(problem));

async function show(attributes: string, width: number): Promise<SafeguardingResources> {
  const panel = await mount(attributes);
  await setWidth(panel, width);
  if (attributes.includes('dataset=')) await until('the notice', () => inside(panel, '.notice').length > 0);
  for (const fold of inside(panel, '.fold[aria-expanded=false], .unfold[aria-expanded=false], summary')) fold.click();
  await panel.updateComplete;
  return panel;
}

describe('a panel keeps every rule that axe cannot see', () => {
  const warn = console.warn;
  before(() => {
    console.warn = () => undefined;
    if (heedsScrollMargin()) return;
    console.info('SKIPPED: focusUnobscured, for this engine does not heed scroll-margin when the focus moves');
    left.add('focusUnobscured');
  });
  after(() => (console.warn = warn));
  afterEach(clearPage);

  for (const [state, attributes] of Object.entries(states))
    for (const [theme, lang, width] of [
      ['light', 'en', 1000],
      ['dark', 'ar', 1000],
      ['light', 'ar', 340],
      ['dark', 'en', 340],
    ] as const)
      it(`${state}, ${theme}, ${lang}, ${width} px wide`, async () => {
        const attributesHere = `${attributes} theme="${theme}" lang="${lang}"`;
        const panel = await show(attributesHere, width);
        const problems: string[] = [];
        for (const [name, check] of Object.entries(checks)) {
          if (!left.has(name)) problems.push(...(await check(panel)).map((problem) => `${name}: ${problem}`));
        }
        expect(problems.filter((problem) => !isKnown(problem))).to.deep.equal([]);
      });

  for (const lang of ['en', 'ar'])
    for (const name of needsAll)
      it(`${name}, ${lang}`, async () => {
        const panel = await show(`page-size="1" lang="${lang}"`, 1000);
        expect(await checks[name as keyof typeof checks](panel)).to.deep.equal([]);
      });

  for (const width of [1000, 340])
    for (const state of ['as cards', 'with all facets'])
      it(`and axe finds nothing ${state} at ${width} px either`, async () => {
        const panel = await show(states[state]!, width);
        expect(await axeFinds(panel)).to.deep.equal([]);
      });
});
