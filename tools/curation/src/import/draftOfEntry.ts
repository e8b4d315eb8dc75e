import type { Records } from '../records/Records.js';
import type { Draft } from './Draft.js';
import { fieldsOfTargets } from './fieldsOfTargets.js';
import type { Labels } from './Labels.js';
import type { ListingEntry } from './parseListing.js';

/** The draft of an entry of a listing. Its description stays out of the record: it is not in our words. */
export function draftOfEntry(
  { line, labels: given, title, description }: ListingEntry,
  labels: Labels,
  records: Records,
): Draft {
  const { types, languages, ...lists } = fieldsOfTargets(
    given.flatMap((label) => labels.targetsOf(label)),
    records,
  );
  const [type, ...moreTypes] = types;
  const editions = ['en', ...languages.filter((language) => language !== 'en')].map((language) => ({
    language,
    url: null,
  }));
  return {
    source: `line ${line}`,
    title,
    fields: { title: { en: title }, ...(type === undefined ? {} : { type }), ...lists, editions, sourceLabels: given },
    paths: [['title', 'en'], ['sourceLabels']],
    description,
    unmapped: given.filter((label) => labels.targetsOf(label).length === 0),
    leftOver: moreTypes.length === 0 ? {} : { 'further types': moreTypes.join(', ') },
  };
}
