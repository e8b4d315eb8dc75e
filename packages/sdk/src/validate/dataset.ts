import type { Concept, Dataset } from '@safeguarding/data';
import { SafeguardingError } from '../errors.js';
import { findTooDeep } from './hierarchy.js';
import { dayPattern } from './patterns.js';
import {
  type Check,
  type Fields,
  findInvalidField,
  isObject,
  isText,
  like,
  list,
  map,
  orNull,
  record,
} from './shape.js';

/** The version of the published shape that this build reads. */
export const readableSchema = 1;

/** Throws what a caller learns who passed something else than a dataset. */
export function throwInvalidData(path: string): never {
  throw new SafeguardingError(
    'invalid-data',
    `\`${path}\` is missing, stands twice or has another shape. Pass the parsed catalogue.json of a release.`,
    { path },
  );
}

const texts = map(isText);
/** As a page may show it: a year, a month or a day, without a time, and no character that hides or turns others. */
const isMonth = like(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);
const isDay = like(dayPattern);
const isDate: Check = (value) => isMonth(value) || isDay(value);
const successor: Check = orNull(record([['published', orNull(isDate), true]]));

const header: Fields = [
  ['version', like(/^[\w.+-]{1,64}$/)],
  ['released', isDay],
  ['languages', list(isText)],
];

/**
 * What the engine touches without asking, and nothing else: the full shape is checked where data is made or downloaded.
 * The ids that facets are made of are looked at once each where they are numbered.
 */
const opened: { readonly [L in 'resources' | 'concepts' | 'publishers' | 'redirects']: Fields } = {
  resources: [
    ['id', isText],
    ['title', texts],
    ['summary', texts],
    ['topics', list()],
    ['audiences', list()],
    ['contexts', list()],
    ['places', list()],
    ['publishers', list()],
    ['editions', list(isObject)],
    ['alsoKnownAs', list(isText), true],
    ['parts', list(record([['title', texts]])), true],
    ['published', orNull(record([['date', isDate]]))],
    ['supersededBy', successor, true],
    ['supersedes', successor, true],
  ],
  concepts: [
    ['id', isText],
    ['scheme', isText],
    ['prefLabel', texts],
    ['broader', list(isText), true],
    ['members', list(), true],
  ],
  publishers: [
    ['id', isText],
    ['name', texts],
  ],
  redirects: [
    ['id', isText],
    ['status', isText],
  ],
};

/**
 * The first field of a resource that is not as the engine takes it. Apart from the other lists, because ten thousand
 * resources are gone through once: where their values are numbered.
 */
export const findInvalidResourceField = (resource: object): string | undefined =>
  findInvalidField(resource, opened.resources);

/**
 * Refuses what is no dataset of a shape that this build reads. Unknown fields pass: a newer minor version adds some.
 *
 * @throws {SafeguardingError} `invalid-data` with the path, or `unsupported-schema`.
 */
export function checkHeader(dataset: Dataset): void {
  refuseMistakes(dataset);
  if (!isObject(dataset)) throwInvalidData('dataset');
  const path = 'schemaVersion';
  const schema: unknown = dataset[path];
  if (typeof schema === 'number' && schema > readableSchema) {
    throw new SafeguardingError(
      'unsupported-schema',
      `The dataset has ${path} ${schema}; this build reads ${readableSchema}. Update @safeguarding/sdk.`,
      { path },
    );
  }
  if (schema !== readableSchema) throwInvalidData(path);
  const field = findInvalidField(dataset, header);
  if (field) throwInvalidData(field);
}

/** Names what is passed most often in place of a dataset. */
function refuseMistakes(value: unknown): void {
  const path = 'dataset';
  const refuse = (message: string) => {
    throw new SafeguardingError('invalid-data', `\`${path}\` is ${message}`, { path });
  };
  if (typeof value === 'string') refuse('a string. Parse it first, with JSON.parse.');
  if (!isObject(value)) return;
  if ('then' in value && typeof value.then === 'function') refuse('a promise. Await it first.');
  if ('default' in value && !('schemaVersion' in value)) refuse('a module. Pass its `default`.');
}

/**
 * The records of a list by scheme, which only concepts have, and then by id.
 *
 * @param known Whether these very records were checked before.
 * @throws {SafeguardingError} `invalid-data` with the path of the first record that cannot be indexed.
 */
export function readRecords<L extends keyof typeof opened>(
  dataset: Dataset,
  name: L,
  known = false,
): Map<Concept['scheme'] | undefined, Map<string, Dataset[L][number]>> {
  const records: readonly Dataset[L][number][] = dataset[name];
  if (!list(isObject)(records)) throwInvalidData(name);
  const schemes = new Map<Concept['scheme'] | undefined, Map<string, Dataset[L][number]>>();
  for (let i = 0; i < records.length; i++) {
    const each = records[i]!;
    const field = known || name === 'resources' ? undefined : findInvalidField(each, opened[name]);
    if (field !== undefined) throwInvalidData(`${name}[${i}].${field}`);
    const scheme = name === 'concepts' ? (each as Concept).scheme : undefined;
    let ofScheme = schemes.get(scheme);
    if (!ofScheme) schemes.set(scheme, (ofScheme = new Map<string, Dataset[L][number]>()));
    const before = ofScheme.size;
    if (ofScheme.set(each.id, each).size === before) throwInvalidData(`${name}[${i}].id`); // Another has this id.
  }
  if (name === 'concepts' && !known) checkHierarchy(dataset, schemes as Map<unknown, Map<string, Concept>>);
  return schemes;
}

function checkHierarchy({ concepts }: Dataset, schemes: ReadonlyMap<unknown, ReadonlyMap<string, Concept>>): void {
  for (const ofScheme of schemes.values()) {
    const id = findTooDeep(ofScheme);
    if (id === undefined) continue;
    const path = `concepts[${concepts.findIndex((each) => each === ofScheme.get(id))}].broader`;
    throw new SafeguardingError(
      'invalid-data',
      `\`${path}\` leads to more broader concepts than this build goes through. Take out some levels above "${id}".`,
      { path },
    );
  }
}
