import type { ResourceId } from '@safeguarding/data';
import type { Catalogue, FacetValues } from '../model.js';
import { answersOf } from '../needs/answersOf.js';
import { type LocalText, pickText } from '../taxonomy/labels.js';
import { askedFrom } from './cardNeed.js';
import type { AnyQuery } from './query.js';
import { queryCatalogue } from './queryCatalogue.js';
import { checkNeedOptions, type NeedOptions } from './recogniseNeed.js';

/** A neutral name that some needs share, with what answers them: a button for whoever has no words. */
export interface NeedChip {
  /** At most 24 characters: "Pictures and messages". */
  readonly text: LocalText;
  /** What answers its needs within the scope, best first. Never empty. */
  readonly ids: readonly ResourceId[];
  /** Whether one of its needs is private: what somebody chose must leave no echo then. */
  readonly private: boolean;
}

/** Whose needs take turns: of five chips two are those of the young, one of parents, one of schools, one of work. */
const turns = ['young', 'young', 'my-child', 'pupil', 'work'];

/** As many answers as one query can name. */
const MOST_IDS = 1000;

/**
 * The chips of the needs that a scope answers, in the order of a menu: those of the young, of parents, of schools and of work
 * take turns, and of each those come first that most needs share. A chip names no act; the needs behind it are not told.
 *
 * @returns An empty list for datasets before 2.1.0, which have no needs.
 * @throws {SafeguardingError} `invalid-option` with the `path` of an option that does not exist or cannot have this value,
 * and for what is no catalogue.
 * @example
 * ```ts
 * const [chip] = listChips(catalogue, { language: 'en', within: { countries: ['PH'] } });
 * chip?.text.text; // → 'Things at home'
 * (chip?.ids.length ?? 0) > 0; // → true
 * ```
 */
export function listChips<Values = FacetValues>(
  catalogue: Catalogue<Values>,
  options: NeedOptions<NoInfer<Values>> = {},
): readonly NeedChip[] {
  checkNeedOptions(catalogue, options);
  const from = askedFrom(options as AnyQuery);
  const needs = [...catalogue.needs.values()].map((need) => ({
    need,
    answers: answersOf(catalogue, need, from).map(({ resource }) => resource.id),
  }));
  const inScope = findInScope(catalogue, new Set(needs.flatMap(({ answers }) => answers)), options);
  const chips = new Map<
    string,
    { text: LocalText; lists: ResourceId[][]; private: boolean; sizes: Map<string, number> }
  >();
  for (const { need, answers } of needs) {
    const list = answers.filter((id) => inScope.has(id));
    if (list.length === 0) continue;
    const text = pickText(need.chip, from.language);
    const chip = chips.get(text.text) ?? { text, lists: [], private: false, sizes: new Map<string, number>() };
    chips.set(text.text, chip);
    const group = turns.includes(need.about) ? need.about : 'young';
    chip.lists.push(list);
    chip.private ||= need.private === true;
    chip.sizes.set(group, (chip.sizes.get(group) ?? 0) + 1);
  }
  return takeTurns([...chips.values()]).map(({ text, lists, private: isPrivate }) => ({
    text,
    ids: byRank(lists).slice(0, MOST_IDS),
    private: isPrivate,
  }));
}

function findInScope<Values>(
  catalogue: Catalogue<Values>,
  ids: ReadonlySet<ResourceId>,
  { within }: NeedOptions<NoInfer<Values>>,
): ReadonlySet<ResourceId> {
  if (ids.size === 0) return ids;
  const asked = { ids: [...ids], limit: MOST_IDS, facets: [], ...(within && { within }) };
  return new Set(queryCatalogue(catalogue, asked as object).resources.map(({ id }) => id));
}

/** Each group in turn gives the chip that most of its needs share, of those that are left. */
function takeTurns<Chip extends { readonly sizes: ReadonlyMap<string, number> }>(
  chips: readonly Chip[],
): readonly Chip[] {
  const left = new Set(chips);
  const ordered: Chip[] = [];
  while (left.size > 0)
    for (const group of turns) {
      const [best] = [...left]
        .filter(({ sizes }) => sizes.has(group))
        .sort((a, b) => b.sizes.get(group)! - a.sizes.get(group)!);
      if (!best) continue;
      left.delete(best);
      ordered.push(best);
    }
  return ordered;
}

/** All first answers, then all second ones, and so on; each once. */
function byRank(lists: readonly (readonly ResourceId[])[]): readonly ResourceId[] {
  const ranked = lists.flatMap((list) => list.map((id, rank) => ({ id, rank }))).sort((a, b) => a.rank - b.rank);
  return [...new Set(ranked.map(({ id }) => id))];
}
