import type { Concept, Dataset } from '@safeguarding/data';
import { refuse } from '../errors.js';
import { isString } from '../must.js';
import { findTooDeep } from './hierarchy.js';
import {
  type Check,
  invalidField,
  isDay,
  isList,
  isObject,
  isText,
  like,
  list,
  map,
  optional,
  orNull,
  record,
} from './shape.js';

/** The version of the published shape that this build reads. */
export const readableSchema = 1;

/** Throws what a caller learns who passed something else than a dataset. */
export function throwInvalidData(path: string): never {
  refuse(
    'invalid-data',
    path,
    'is missing, stands twice or has another shape. Pass the parsed catalogue.json of a release.',
  );
}

const texts = map(isText);
/** As a page may show it: a year, a month or a day, without a time, and no character that hides or turns others. */
const isMonth = like(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);
const isDate: Check = (value) => isMonth(value) || isDay(value);
const successor: Check = orNull(record({ published: optional(orNull(isDate)) }));

const invalidHeaderField = /* @__PURE__ */ invalidField({
  version: like(/^[\w.+-]{1,64}$/),
  released: isDay,
  languages: list(isText),
});

/**
 * What the engine touches without asking, and nothing else: the full shape is checked where data is made or downloaded.
 * The ids that facets are made of are looked at once each where they are numbered.
 */
const opened = {
  resources: /* @__PURE__ */ invalidField({
    id: isText,
    title: texts,
    summary: texts,
    topics: isList,
    audiences: isList,
    stages: optional(isList),
    contexts: isList,
    places: isList,
    publishers: isList,
    editions: list(isObject),
    alsoKnownAs: optional(list(isText)),
    parts: optional(list(record({ title: texts }))),
    published: orNull(record({ date: isDate })),
    supersededBy: optional(successor),
    supersedes: optional(successor),
  }),
  concepts: /* @__PURE__ */ invalidField({
    id: isText,
    scheme: isText,
    prefLabel: texts,
    broader: optional(list(isText)),
    members: optional(isList),
  }),
  publishers: /* @__PURE__ */ invalidField({
    id: isText,
    name: texts,
  }),
  redirects: /* @__PURE__ */ invalidField({
    id: isText,
    status: isText,
  }),
  needs: /* @__PURE__ */ invalidField({
    id: isText,
    label: texts,
    chip: texts,
    heading: texts,
    about: isText,
    phrases: map(list(isText)),
    words: optional(map(list(isText))),
    except: optional(map(list(isText))),
    answers: list(isObject),
  }),
  answerSets: /* @__PURE__ */ invalidField({
    id: isText,
    resources: list(record({ id: isText })),
  }),
};

/**
 * The first field of a resource that is not as the engine takes it. Apart from the other lists, because ten thousand
 * resources are gone through once: where their values are numbered.
 */
export const invalidResourceField = opened.resources;

/**
 * Refuses what is no dataset of a shape that this build reads. Unknown fields pass: a newer minor version adds some.
 *
 * @throws {SafeguardingError} `invalid-data` with the path, or `unsupported-schema`.
 */
export function checkHeader(dataset: Dataset): void {
  const mistake = mistakeOf(dataset);
  if (mistake) refuse('invalid-data', 'dataset', `is ${mistake}`);
  if (!isObject(dataset)) throwInvalidData('dataset');
  const path = 'schemaVersion';
  const schema: unknown = dataset[path];
  if (typeof schema === 'number' && schema > readableSchema)
    refuse('unsupported-schema', path, `is ${schema}; this build reads ${readableSchema}. Update @safeguarding/sdk.`);
  if (schema !== readableSchema) throwInvalidData(path);
  const field = invalidHeaderField(dataset);
  if (field) throwInvalidData(field);
}

/** What is passed most often in place of a dataset, and what to do. */
function mistakeOf(value: unknown): string | false {
  if (isString(value)) return 'a string. Parse it first, with JSON.parse.';
  if (!isObject(value)) return false;
  if ('then' in value && typeof value.then === 'function') return 'a promise. Await it first.';
  return 'default' in value && !('schemaVersion' in value) && 'a module. Pass its `default`.';
}

/** A record of a list, also of one that a dataset may lack. */
type RecordOf<L extends keyof typeof opened> = NonNullable<Dataset[L]>[number];

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
): Map<Concept['scheme'] | undefined, Map<string, RecordOf<L>>> {
  const records = dataset[name] as readonly RecordOf<L>[];
  if (!list(isObject)(records)) throwInvalidData(name);
  const schemes = new Map<Concept['scheme'] | undefined, Map<string, RecordOf<L>>>();
  for (let i = 0; i < records.length; i++) {
    const each = records[i]!;
    const field = known || name === 'resources' ? undefined : opened[name](each);
    if (field !== undefined) throwInvalidData(`${name}[${i}].${field}`);
    const scheme = name === 'concepts' ? (each as Concept).scheme : undefined;
    let ofScheme = schemes.get(scheme);
    if (!ofScheme) schemes.set(scheme, (ofScheme = new Map<string, RecordOf<L>>()));
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
    refuse(
      'invalid-data',
      `concepts[${concepts.indexOf(ofScheme.get(id)!)}].broader`,
      `leads too far up for this build. Take out some levels above "${id}".`,
    );
  }
}
