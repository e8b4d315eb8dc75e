import type { AnswerSet, Dataset, Need, NeedChange, Review } from '@safeguarding/data';
import { checkHeader, readRecords, throwInvalidData } from '../validate/dataset.js';
import { isObject, list } from '../validate/shape.js';
import { compareCodeUnits } from '../text/fold.js';
import { diffFields } from './diffFields.js';

type Kind = NeedChange['kind'];
type Records = ReadonlyMap<string, Need | AnswerSet | Review>;

/**
 * Every difference of needs, of sets of answers and of reviews between two datasets, in the words of `needs` of the published
 * `changes/<version>.json`: `add`, `change` (with the fields, each with its value before and after) and `remove`. By kind,
 * then by id; a review has that of its need and its language: `wish-to-die.en`. {@link diffDatasets} tells all the rest.
 *
 * @throws {SafeguardingError} `invalid-data` or `unsupported-schema`, as `openCatalogue`.
 * @example
 * ```ts
 * import type { Dataset } from '@safeguarding/data';
 * import { diffNeeds } from '@safeguarding/sdk';
 *
 * export function newNeeds(before: Dataset, after: Dataset) {
 *   return diffNeeds(before, after).filter(({ op, kind }) => op === 'add' && kind === 'need');
 * }
 * ```
 */
export function diffNeeds(before: Dataset, after: Dataset): readonly NeedChange[] {
  for (const dataset of [before, after]) {
    checkHeader(dataset);
    const { needs = [], answerSets = [], reviews = [] } = dataset;
    readRecords({ ...dataset, needs }, 'needs');
    readRecords({ ...dataset, answerSets }, 'answerSets');
    if (!list(isObject)(reviews)) throwInvalidData('reviews');
  }
  const [old, now] = [listsOf(before), listsOf(after)];
  return [...now].flatMap(([kind, records]) => diffRecords(kind, old.get(kind)!, records));
}

function listsOf({ needs = [], answerSets = [], reviews = [] }: Dataset): ReadonlyMap<Kind, Records> {
  return new Map<Kind, Records>([
    ['need', new Map(needs.map((each) => [each.id, each]))],
    ['answer-set', new Map(answerSets.map((each) => [each.id, each]))],
    ['review', new Map(reviews.map((each) => [`${each.need}.${each.language}`, each]))],
  ]);
}

function diffRecords(kind: Kind, before: Records, after: Records): readonly NeedChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
  return ids.flatMap((id): readonly NeedChange[] => {
    const [old, now] = [before.get(id), after.get(id)];
    if (!old) return [{ op: 'add', kind, id }];
    if (!now) return [{ op: 'remove', kind, id }];
    const fields = diffFields(old, now);
    return fields.length > 0 ? [{ op: 'change', kind, id, fields }] : [];
  });
}
