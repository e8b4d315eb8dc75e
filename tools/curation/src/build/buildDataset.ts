import type * as z from 'zod';
import { compareCodeUnits } from '../json/compareCodeUnits.js';
import { sortKeys } from '../json/sortKeys.js';
import { knownAnswers } from '../records/answersOfNeed.js';
import type { RecordFile, Records } from '../records/Records.js';
import { isReviewOf } from '../records/reviewDigest.js';
import { type dataset, schemaVersion } from '../schema/dataset.js';
import type { review } from '../schema/need.js';

/** One released version of everything, as `catalogue.json` holds it. */
export type Dataset = z.output<typeof dataset>;

/** Joins the records into a dataset: everything sorted, so that the same records always give the same bytes. */
export function buildDataset(records: Records, { version }: { readonly version: string }): Dataset {
  const concepts = sortedBy(records.concepts.map(valueOf), ({ scheme, id }) => `${scheme}/${id}`);
  return sortKeys({
    schemaVersion,
    version,
    released: valueOf(records.dataset).released,
    licence: 'CC0-1.0',
    languages: labelLanguagesOf(concepts),
    resources: sortedBy(records.resources.map(valueOf), ({ id }) => id),
    concepts,
    publishers: sortedBy(records.publishers.map(valueOf), ({ id }) => id),
    redirects: sortedBy(valueOf(records.redirects), ({ id }) => id),
    ...withoutEmpty({
      needs: sortedBy(records.needs.map(valueOf), ({ id }) => id),
      answerSets: sortedBy(records.answerSets.map(valueOf), ({ id }) => id),
      reviews: sortedBy(standingReviews(records), ({ need, language }) => `${need}.${language}`),
    }),
  });
}

/** The reviews that say yes to the texts of now: a reader of the dataset need only look at language, places and `dueOn`. */
function standingReviews(records: Records): z.output<typeof review>[] {
  const known = knownAnswers(records);
  const needs = new Map(records.needs.map(valueOf).map((need) => [need.id, need]));
  return records.reviews.map(valueOf).filter((each) => {
    const need = needs.get(each.need);
    return need !== undefined && isReviewOf(each, need, known);
  });
}

/** Lists that hold something: a catalogue without needs is as it was before there were any. */
function withoutEmpty<Lists extends Readonly<Record<string, readonly unknown[]>>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>;
}

function valueOf<T>({ file, value }: RecordFile<T>): T {
  if (value !== null) return value;
  throw new TypeError(
    `${file} does not have the shape of the schema. Fix what \`safeguarding-data check\` finds, then build.`,
  );
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareCodeUnits(keyOf(a), keyOf(b)));
}

function labelLanguagesOf(concepts: Dataset['concepts']): string[] {
  return [...new Set(concepts.flatMap(({ prefLabel }) => Object.keys(prefLabel)))].sort(compareCodeUnits);
}
