import type { AudienceId, TopicId } from '@safeguarding/data';
import type { Catalogue, FacetValues } from '../model.js';
import { type LocalText, pickText } from '../taxonomy/labels.js';
import { askedFrom, needFor } from './cardNeed.js';
import type { AnyQuery, QueryNeed } from './query.js';
import { checkNeedOptions, type NeedOptions } from './recogniseNeed.js';

/** A need as a menu shows it: the texts in one language, and what helps where somebody is. */
export interface ListedNeed extends Omit<QueryNeed, 'heading' | 'chip'> {
  /** What it is, conditional and without a word for the act: "If a picture of you is being shared". */
  readonly heading: LocalText;
  /** A neutral name of at most 24 characters. Several needs may share one. */
  readonly chip: LocalText;
  /** What it is, in plain words: for editors and tests. Show the heading to visitors, never this. */
  readonly label: LocalText;
  /** Who comes with it: concepts of the scheme `audience`. */
  readonly askers: readonly AudienceId[];
  /** Concepts of the scheme `topic`. */
  readonly topics: readonly TopicId[];
}

/**
 * What people come with, in the order of the dataset: for a menu, or for the buttons of a bot. Each has what helps where
 * somebody is, best first; `help.length` says how much that is.
 *
 * Those that are `private` may stand in a menu, by their heading: it names no act. What somebody chose of them must leave
 * no echo: not in the address, the history, a log, an event or a notice on the screen.
 *
 * @returns An empty list for datasets before 2.1.0, which have no needs.
 * @throws {SafeguardingError} `invalid-option` with the `path` of an option that does not exist or cannot have this value,
 * and for what is no catalogue.
 * @example
 * ```ts
 * const needs = listNeeds(catalogue, { language: 'es', countries: ['MX'] });
 * const urgent = needs.filter(({ urgency, help }) => urgency === 'now' && help.length > 0);
 * urgent[0]?.heading.language; // → 'es'
 * ```
 */
export function listNeeds<Values = FacetValues>(
  catalogue: Catalogue<Values>,
  options: NeedOptions<NoInfer<Values>> = {},
): readonly ListedNeed[] {
  checkNeedOptions(catalogue, options);
  const from = askedFrom(options as AnyQuery);
  const inLanguage = (map: Readonly<Record<string, string>>) => pickText(map, from.language);
  return [...catalogue.needs.values()].map((need) => ({
    ...needFor(catalogue, need, from),
    heading: inLanguage(need.heading),
    chip: inLanguage(need.chip),
    label: inLanguage(need.label),
    askers: [...need.askers],
    topics: [...need.topics],
  }));
}
