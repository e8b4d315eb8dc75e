import { queryCatalogue, type Catalogue, type FacetName } from '@safeguarding/sdk';
import { filterOf, type PanelQuery } from './answerPanel.js';
import { chosenPairs, toggleValue } from './Selection.js';

/** One filter to take away when nothing matches, and how many resources that would show. */
export interface Loosening {
  /** Undefined for the words typed. */
  readonly facet: FacetName | undefined;
  readonly id: string;
  readonly total: number;
}

/** Every single filter whose removal finds something, the most fruitful first. */
export function loosenings(catalogue: Catalogue, query: PanelQuery): readonly Loosening[] {
  const { chosen, text } = query;
  const total = (fewer: Pick<PanelQuery, 'chosen' | 'text'>) =>
    queryCatalogue(catalogue, { ...filterOf({ ...query, ...fewer }), text: fewer.text, limit: 0 }).total;
  const found: Loosening[] = chosenPairs(chosen).map(([facet, id]) => ({
    facet,
    id,
    total: total({ chosen: toggleValue(chosen, facet, id), text }),
  }));
  if (text) found.push({ facet: undefined, id: text, total: total({ chosen, text: '' }) });
  return found.filter((each) => each.total > 0).sort((a, b) => b.total - a.total);
}
