import type { Dataset } from '@safeguarding/data';
import { hasOwn } from '../hasOwn.js';
import { checkHeader, invalidResourceField, readRecords, throwInvalidData } from '../validate/dataset.js';
import { pickText, someLanguages } from './labels.js';

type ByLanguage = Readonly<Record<string, string>>;
type Cuts = Readonly<Record<string, (value: never) => object>>;

/**
 * The dataset for readers of a language, as `catalogue.<language>.json` and the panel's file in that language hold it:
 *
 * - summaries, usage notes and definitions once, in English where they are missing in the language; read them with `textIn`.
 *   Of several languages beside English, in English alone: all of them would more than double a file.
 * - names and labels in the languages and in English, by which people search as well.
 * - of needs headings, chips and advice once; labels and the phrases that people say in the languages and in English.
 * - titles as they are: they are the works' own.
 *
 * @param languages One BCP 47 tag or several.
 * @returns A new dataset, which opens like any other. The given one is not changed.
 * @throws {SafeguardingError} `invalid-data` or `unsupported-schema`, as `openCatalogue`; `invalid-option` for what is no
 * language.
 * @example
 * ```ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * import { inLanguages } from '@safeguarding/sdk';
 *
 * const french = inLanguages(dataset, 'fr');
 * french.languages; // → ['en', 'fr']
 * Object.keys(french.resources[0].summary); // → ['fr']
 * ```
 */
export function inLanguages<D extends Dataset>(dataset: D, languages: string | readonly string[]): D {
  checkHeader(dataset);
  someLanguages(languages, 'languages');
  for (const name of ['resources', 'concepts', 'publishers'] as const) readRecords(dataset, name);
  const spoken = new Set(['en', ...[languages].flat()]);
  const [, own = 'en', ...more] = spoken;
  const once = (texts: ByLanguage) => {
    const { text, language } = pickText(texts, more.length > 0 ? 'en' : own);
    return { [language]: text };
  };
  const some = (labels: object) =>
    Object.fromEntries(Object.entries(labels).filter(([language]) => spoken.has(language)));
  const tags = (given: readonly string[]) => given.filter((language) => spoken.has(language));
  const cuts = {
    resources: { summary: once, usageNote: once, textStatus: some },
    concepts: {
      ...{ prefLabel: some, plainLabel: some, altLabel: some, hiddenLabel: some },
      ...{ definition: once, textStatus: some, reviewed: tags },
    },
    publishers: { name: some },
    needs: {
      ...{ chip: once, heading: once, advice: once },
      ...{ label: some, phrases: some, words: some, except: some },
    },
  };
  return {
    ...dataset,
    languages: tags(dataset.languages),
    resources: dataset.resources.map((resource, i) => {
      const field = invalidResourceField(resource);
      if (field !== undefined) throwInvalidData(`resources[${i}].${field}`);
      return cut(resource, cuts.resources);
    }),
    concepts: dataset.concepts.map((concept) => cut(concept, cuts.concepts)),
    publishers: dataset.publishers.map((publisher) => cut(publisher, cuts.publishers)),
    // A version from before there were any has none.
    ...(dataset.needs && { needs: dataset.needs.map((need) => cut(need, cuts.needs)) }),
    ...(dataset.reviews && { reviews: dataset.reviews.filter(({ language }) => spoken.has(language)) }),
  };
}

/** A record with some fields cut down, in the order that they had. A map that nothing is left of goes. */
function cut<T extends object>(record: T, cuts: Cuts): T {
  const fields = Object.entries(record).flatMap(([name, value]: [string, unknown]) => {
    if (!hasOwn(cuts, name) || typeof value !== 'object' || value === null) return [[name, value] as const];
    const left = cuts[name]!(value as never);
    return Array.isArray(left) || Object.keys(left).length > 0 ? [[name, left] as const] : [];
  });
  return Object.fromEntries(fields) as T;
}
