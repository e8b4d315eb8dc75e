import { fill } from '../locales/fill.js';
import type { Formatter } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import { chosenPairs, type Chosen } from './Selection.js';
import type { Vocabulary } from './Vocabulary.js';

/** The languages and names that a status is written with. */
interface Speech {
  readonly messages: Messages;
  readonly formatter: Formatter;
  readonly vocabulary: Vocabulary;
}

/**
 * What a screen reader hears of a new list: how many resources, and by which filters.
 * The words typed stay out, for this text stands in the page's own tree.
 */
export function statusWords(
  total: number,
  chosen: Chosen,
  hasText: boolean,
  { messages, formatter, vocabulary }: Speech,
): string {
  const count = total === 0 ? messages.nothing : formatter.plural(messages.resources, total);
  const filters = formatter.list(chosenPairs(chosen).map(([facet, id]) => vocabulary.label(facet, id).text));
  if (filters) return fill(messages.announceFilters, { count, filters });
  return hasText ? fill(messages.announceText, { count }) : count;
}
