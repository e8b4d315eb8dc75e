import { directionOf } from '../locales/directionOf.js';
import type { PanelAnswer, PanelQuery } from '../state/answerPanel.js';
import { loosenings } from '../state/loosenings.js';
import { chosenPairs } from '../state/Selection.js';
import type { PanelView } from '../view/PanelView.js';
import type { PanelOptions } from './PanelOptions.js';
import type { Settings } from './Settings.js';
import type { Visitor } from './Visitor.js';

/** How many facets stand open at first: more would push the list out of sight. */
const openAtFirst = 2;

/** Puts together what the templates show. */
export function panelView(
  options: PanelOptions,
  settings: Settings,
  visitor: Visitor,
  query: PanelQuery,
  answer: PanelAnswer,
  state: Pick<PanelView, 'failed' | 'printing'>,
): PanelView {
  const { language } = settings.locale;
  for (const [facet, id] of chosenPairs(visitor.ticked)) visitor.kept.add(`${facet}/${id}`);
  const open = answer.facets.filter(
    ({ name, values }, index) =>
      visitor.folds.get(name) ??
      (index < openAtFirst || values.some((value) => visitor.ticked[name]?.includes(value.id))),
  );
  visitor.openFacets = new Set(open.map(({ name }) => name));
  return {
    ...settings,
    ...state,
    language,
    direction: directionOf(language),
    answer,
    loosenings: answer.total === 0 ? loosenings(settings.catalogue, query) : [],
    chosen: visitor.chosen,
    ticked: visitor.ticked,
    typed: visitor.typed,
    text: visitor.text,
    sort: visitor.order,
    hasSearch: !options.noSearch,
    hasSort: !options.noSort,
    hasCounts: !options.noCounts,
    applies: options.apply,
    canShare: options.share,
    sharedLink: visitor.sharedLink,
    filtersOpen: visitor.filtersOpen,
    openFacets: visitor.openFacets,
    fullFacets: visitor.fullFacets,
    facetTexts: visitor.facetTexts,
    kept: visitor.kept,
    actions: visitor,
  };
}
