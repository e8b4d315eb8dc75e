import type { Answer, Concept, Dataset, Need, Publisher, Resource } from '@safeguarding/data';
import { buildForwardIndex, columnsOf } from '../columns/columnsOf.js';
import { refuse } from '../errors.js';
import type { FacetValuesOf } from '../facets.js';
import type { AnyCatalogue, Catalogue, FacetDefinition } from '../model.js';
import { aString, isString, must, type Must, refuseOption } from '../must.js';
import { original, sealCatalogue } from '../perCatalogue.js';
import { closestOf } from '../text/editDistance.js';
import { readableSchema } from '../validate/dataset.js';
import { hasOptions, oneOf } from '../validate/options.js';
import { isList, isObject, list } from '../validate/shape.js';
import { type CatalogueRecords, readDataset, readFacets } from './openCatalogue.js';
import { refuseMeaningless } from './ownRecords.js';

/** A resource of an app or a school: as one of the catalogue, but that it need not say where it comes from. */
export type OwnResource = Omit<Resource, 'provenance' | 'sourceLabels'> &
  Partial<Pick<Resource, 'provenance' | 'sourceLabels'>>;

/** What an app or a school adds to a catalogue. All records are as those of a dataset, and no id may be taken. */
export interface CatalogueExtension {
  /**
   * Without `provenance` they count as added in the version of the catalogue and verified on its day: you answer for them. A
   * service with a `provenance` that no person verified within a year stands behind worldwide ones.
   */
  readonly resources?: readonly OwnResource[];
  /** They may be narrower than those of the catalogue. */
  readonly concepts?: readonly Concept[];
  /** Who publishes the resources. */
  readonly publishers?: readonly Publisher[];
  /** What people come with. They stand after the needs of the catalogue, and are answered by resources of both. */
  readonly needs?: readonly Need[];
  /**
   * First answers of needs, by the id of the need: they come before those that it has. A service answers where it is for the
   * place of the page; `places: ['global']` lets it answer wherever the app is used.
   */
  readonly answers?: Readonly<Record<string, readonly Answer[]>>;
  /** Facets, besides those of the catalogue. */
  readonly facets?: readonly FacetDefinition[];
}

/** The schemes of the facets that name concepts. */
interface Schemes {
  topics: 'topic';
  audiences: 'audience';
  stages: 'stage';
  types: 'resource-type';
  contexts: 'context';
  regions: 'region';
}

/** A list of an extension, if it has that. */
type ListOf<Own, Name extends string> = Name extends keyof Own ? Own[Name] : undefined;

/** The ids of records: those of a scheme, where one is named. */
type IdsOf<Records, Scheme = unknown> = Records extends readonly (infer Each)[] ? IdOf<Each, Scheme> : never;
type IdOf<Each, Scheme> = Each extends { readonly id: infer Id }
  ? Scheme extends (Each extends { readonly scheme: infer Own } ? Own : unknown)
    ? Id
    : never
  : never;

/** The values of a catalogue's facets with those of an extension. Resources of your own may be for any place, in any language. */
export type ExtendedValues<Values, Own extends CatalogueExtension> = {
  [F in keyof Values]: F extends 'countries' | 'languages'
    ? string
    : | Values[F]
      | (F extends keyof Schemes ? IdsOf<ListOf<Own, 'concepts'>, Schemes[F]> : never)
      | (F extends 'publishers' ? IdsOf<ListOf<Own, 'publishers'>> : never);
} & (ListOf<Own, 'facets'> extends infer Facets extends readonly FacetDefinition[] ? FacetValuesOf<Facets> : unknown);

const aList = /* @__PURE__ */ must('a list', isList);
const records: Must = (value, path) => {
  aList(value, path);
  const i = (value as readonly unknown[]).findIndex((each) => !isObject(each) || isList(each));
  if (i >= 0) refuse('invalid-data', `${path}[${i}]`, 'must be a record: an object.');
};
const texts = /* @__PURE__ */ must('a list of strings', /* @__PURE__ */ list(isString));
const checkExtension = /* @__PURE__ */ hasOptions(
  {
    resources: records,
    concepts: records,
    publishers: records,
    needs: records,
    answers: /* @__PURE__ */ must('lists of answers by need', (value) => isObject(value) && !isList(value)),
    facets: aList,
  },
  'extension',
);
const aRole = /* @__PURE__ */ oneOf('talk', 'tell', 'take-down', 'report', 'authority', 'learn');
const checkAnswer = /* @__PURE__ */ hasOptions({ id: aString, role: aRole, places: texts, languages: texts });

/**
 * A catalogue with records of your own beside its own: a school's policy, its counsellor as the first answer of needs, words
 * of its own for topics. Search, facets, needs and queries work over all of them. The given catalogue stays as it is; the
 * text index of the new one is made by its first query with text, also where the given one came with a stored index.
 *
 * @throws {SafeguardingError} `invalid-data` with the `path` in the extension, such as `resources[0].title`, for a record of
 * another shape, an id that is taken, a concept, publisher or answer that there is not, a code that is none of ISO 3166 or
 * BCP 47, and an address that is no public https: one. `invalid-option` for lists that there are
 * not, facets that cannot be used, and `answers` of a need or with a resource that there is not.
 * @example
 * ```ts
 * const extended = extendCatalogue(catalogue, {
 *   resources: [
 *     {
 *       id: 'our-counsellor',
 *       title: { en: 'Talk to Ms Rivera, room 12' },
 *       summary: { en: 'Our counsellor listens, every day at lunch.' },
 *       type: 'helpline',
 *       topics: ['mental-health-wellbeing'],
 *       audiences: ['children'],
 *       contexts: [],
 *       places: ['PH'],
 *       publishers: ['our-school'],
 *       published: null,
 *       editions: [{ language: 'en', url: 'https://school.example/counsellor' }],
 *     },
 *   ],
 *   publishers: [{ id: 'our-school', name: { en: 'Our school' }, homepage: 'https://school.example/' }],
 *   answers: { 'wish-to-die': [{ id: 'our-counsellor', role: 'talk' }] },
 * });
 * const { need } = queryCatalogue(extended, { text: 'i want to die', within: { countries: ['PH'] } });
 * need?.help[0]?.resource.id; // → 'our-counsellor'
 * queryCatalogue(extended, { publishers: ['our-school'] }).total; // → 1
 * ```
 */
export function extendCatalogue<Values, const Own extends CatalogueExtension>(
  catalogue: Catalogue<Values>,
  extension: Own,
): Catalogue<ExtendedValues<Values, Own>> {
  const given = original(catalogue);
  checkExtension(extension);
  const { concepts = [], publishers = [], needs = [], answers = {} } = extension;
  const facets = readFacets({ facets: extension.facets ?? [] }, given.facets);
  const { version, released, languages } = given;
  const resources = (extension.resources ?? []).map((own) => withOrigin(own, given));
  const lists = { resources, concepts, publishers, redirects: [], needs } as const;
  // By themselves first, so that a fault is told by its place in the extension.
  const own = readDataset({
    schemaVersion: readableSchema,
    version,
    released,
    languages,
    licence: 'CC0-1.0',
    ...lists,
  });
  refuseTaken(given, lists);
  const merged: CatalogueRecords = {
    ...given,
    resources: new Map([...given.resources, ...own.resources]),
    concepts: mergedConcepts(given.concepts, own.concepts),
    publishers: new Map([...given.publishers, ...own.publishers]),
    needs: new Map([...given.needs, ...own.needs]),
  };
  buildForwardIndex([...own.resources.values()], facets, merged.concepts);
  refuseMeaningless(resources, needs, { ...merged, facets: given.facets });
  needs.forEach((need, n) =>
    need.answers.forEach((answer, a) => refuseLost(merged, answer, `needs[${n}].answers[${a}]`)),
  );
  const extended = sealCatalogue({ ...merged, needs: withFirstAnswers(merged, answers), facets });
  columnsOf(extended);
  return extended as AnyCatalogue as Catalogue<ExtendedValues<Values, Own>>;
}

/** A resource as a dataset has it. */
function withOrigin(own: OwnResource, { version, released }: AnyCatalogue): Resource {
  const known = { urlKind: null, urlEvidence: null, languageEvidence: 'found' } as const;
  return { sourceLabels: [], provenance: { addedIn: version, source: [], ...known, verifiedOn: released }, ...own };
}

/** Refuses records whose id the catalogue has, or had: ids stay for ever. */
function refuseTaken(
  { resources, redirects, concepts, publishers, needs }: AnyCatalogue,
  own: Pick<Dataset, 'resources' | 'concepts' | 'publishers'> & { readonly needs: readonly Need[] },
): void {
  const refuseIn = <T extends { readonly id: string }>(
    name: string,
    records: readonly T[],
    isTaken: (record: T) => boolean,
  ) => {
    const i = records.findIndex(isTaken);
    if (i < 0) return;
    const { id } = records[i]!;
    refuse(
      'invalid-data',
      `${name}[${i}].id`,
      `is "${id}", which the catalogue has. Choose another, such as "our-${id}".`,
    );
  };
  refuseIn('resources', own.resources, ({ id }) => resources.has(id) || redirects.has(id));
  refuseIn('concepts', own.concepts, ({ scheme, id }) => concepts.get(scheme)?.has(id) === true);
  refuseIn('publishers', own.publishers, ({ id }) => publishers.has(id));
  refuseIn('needs', own.needs, ({ id }) => needs.has(id));
}

function mergedConcepts(
  given: CatalogueRecords['concepts'],
  own: CatalogueRecords['concepts'],
): CatalogueRecords['concepts'] {
  const merged = new Map(given);
  for (const [scheme, concepts] of own) merged.set(scheme, new Map([...(given.get(scheme) ?? []), ...concepts]));
  return merged;
}

/** Refuses an answer of a need of one's own that is no resource and no set. */
function refuseLost(
  { resources, redirects, answerSets }: CatalogueRecords,
  answer: Need['answers'][number],
  path: string,
): void {
  const [field, id, isKnown] =
    'set' in answer
      ? (['set', answer.set, answerSets.has(answer.set)] as const)
      : (['id', answer.id, resources.has(answer.id) || redirects.has(answer.id)] as const);
  if (!isKnown)
    refuse('invalid-data', `${path}.${field}`, `is "${id}", which there is not. Correct it, or add the record.`);
}

/** The needs with answers that come before those that they have. */
function withFirstAnswers(
  { needs, resources }: CatalogueRecords,
  answers: NonNullable<CatalogueExtension['answers']>,
): CatalogueRecords['needs'] {
  const mustBeOneOf =
    (what: string, known: ReadonlyMap<string, unknown>): Must =>
    (id, path) => {
      if (isString(id) && known.has(id)) return;
      const closest = isString(id) ? closestOf(id, known.keys()) : undefined;
      refuseOption(path, `must be the id of a ${what}.${closest === undefined ? '' : ` Did you mean "${closest}"?`}`);
    };
  const all = new Map(needs);
  for (const [id, first] of Object.entries(answers)) {
    const path = `answers.${id}`;
    mustBeOneOf('need', needs)(id, path);
    aList(first, path);
    first.forEach((answer, i) => {
      checkAnswer(answer, `${path}[${i}]`);
      mustBeOneOf('resource', resources)(answer.id, `${path}[${i}].id`);
      aRole(answer.role, `${path}[${i}].role`);
    });
    const need = needs.get(id)!;
    all.set(id, { ...need, answers: [...first, ...need.answers] });
  }
  return all;
}
