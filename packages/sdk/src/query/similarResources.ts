import type { Resource } from '@safeguarding/data';
import { resolveResource } from '../catalogue/resolveResource.js';
import { allDocuments, hasDocument } from '../columns/bitset.js';
import { columnsOf } from '../columns/columnsOf.js';
import type { AnyCatalogue, Catalogue, FacetValues } from '../model.js';
import { aString } from '../must.js';
import { isFor, isService } from '../needs/answersOf.js';
import { lookupTags } from '../taxonomy/labels.js';
import { hasOptions } from '../validate/options.js';
import { queryOptions } from '../validate/query.js';
import { documentsWithin } from './filterSets.js';
import type { AnyFilter, ResourceFilter } from './query.js';

/** What may be like a resource. */
export interface SimilarOptions<Values = FacetValues> {
  /**
   * The most resources, a whole number from 0 to 1,000.
   *
   * @default 5
   */
  readonly limit?: number;
  /** BCP 47 tag of the page: what can be read in it comes before what is as much alike. Default: none. */
  readonly language?: string;
  /** A hard scope, as `queryCatalogue` takes it. Its `countries` say where the page is used. */
  readonly within?: ResourceFilter<Values>;
}

/** A resource that is like another one. */
export interface SimilarResource {
  /** The record as the dataset has it. */
  readonly resource: Resource;
  /** How much they share of all that they have, 1 to 1,000. */
  readonly score: number;
}

/** What a shared value of a facet tells, beside how rare it is. Those of facets of your own tell as much as a language. */
const weights: Readonly<Record<string, number>> = { topics: 4, audiences: 2, stages: 2, types: 2, publishers: 2 };
/** What a shared need tells. */
const needWeight = 4;
/** What it adds that a resource can be read in the language of the page, in hundredths. */
const readable = 15;

/**
 * The resources that are most like one: they share topics, the needs that they answer, audiences, kind, publisher, languages
 * and places with it. What few resources have tells more than what many have. By `score`, then in the default order.
 *
 * Never among them: itself, what came before or after it, what is superseded, and helplines and other services that are
 * not for the place: the countries of `within`, or those of the resource where there are none.
 *
 * @param id Of the resource; one that moved leads to where it is now.
 * @returns An empty list for an id that names no resource.
 * @throws {SafeguardingError} `invalid-option` with the `path` of an option that does not exist or cannot have this value,
 * for what is no catalogue and what is no string.
 * @example
 * ```ts
 * const like = similarResources(catalogue, 'convention-on-the-rights-of-the-child', { limit: 3 });
 * like.length; // → 3
 * like[0]!.score >= like[1]!.score; // → true
 * ```
 */
export function similarResources<Values = FacetValues>(
  catalogue: Catalogue<Values>,
  id: string,
  options: SimilarOptions<NoInfer<Values>> = {},
): readonly SimilarResource[] {
  const columns = columnsOf(catalogue);
  const { limit: pageSize, language: tag, within: scope } = queryOptions(catalogue.facets.map(({ name }) => name));
  hasOptions({ limit: pageSize!, language: tag!, within: scope! })(options);
  aString(id, 'id');
  const { limit = 5, language, within } = options as SimilarOptions & { readonly within?: AnyFilter };
  const resolved = resolveResource(catalogue, id);
  if (!('resource' in resolved)) return [];
  const { resource } = resolved;
  const places: readonly string[] = within?.countries?.length ? within.countries : resource.places;
  const asked = places.filter((place) => place !== 'global');
  const inScope = within ? documentsWithin(catalogue, within) : allDocuments(columns.documents.length);
  const versions = versionsOf(catalogue, resource);
  const likeness = likenessTo(catalogue, columns.documents.indexOf(resource));
  const similar: SimilarResource[] = [];
  for (let d = 0; d < columns.current; d++) {
    const other = columns.documents[d]!;
    if (!hasDocument(inScope, d) || versions.has(other.id)) continue;
    if (isService(other) && !isFor(other.places, asked)) continue;
    const score = Math.round((likeness(d) * (100 + (canBeRead(other, language) ? readable : 0))) / 100);
    if (score > 0) similar.push({ resource: other, score: Math.min(1000, score) });
  }
  // Sorting keeps the default order of those that are as much alike.
  return similar.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** A function that says how much a document shares with one: what both have, twice, of all that they have, in thousandths. */
function likenessTo(catalogue: AnyCatalogue, document: number): (other: number) => number {
  const { documents, facets, carried, starts, totals } = columnsOf(catalogue);
  const rarityOf = (count: number) => Math.round(10 * Math.log2(1 + documents.length / count));
  const needs = needsByAnswer(catalogue);
  /** What each value and need of a document tells, by its name. */
  const traitsOf = (d: number): ReadonlyMap<string, number> => {
    const traits = new Map<string, number>();
    facets.forEach(({ name }, f) => {
      const row = d * facets.length + f;
      for (let i = starts[row]!; i < starts[row + 1]!; i++)
        traits.set(`value ${carried[i]!}`, (weights[name] ?? 1) * rarityOf(totals[carried[i]!]!));
    });
    for (const { id, answers } of needs.get(documents[d]!.id) ?? [])
      traits.set(`need ${id}`, needWeight * rarityOf(answers));
    return traits;
  };
  const sumOf = (traits: ReadonlyMap<string, number>) => {
    let sum = 0;
    for (const worth of traits.values()) sum += worth;
    return sum;
  };
  const own = traitsOf(document);
  const ownSum = sumOf(own);
  return (d) => {
    const traits = traitsOf(d);
    let shared = 0;
    for (const [trait, worth] of traits) if (own.has(trait)) shared += worth;
    return Math.round((2000 * shared) / (ownSum + sumOf(traits)));
  };
}

/** The needs that each resource answers by itself or in a set, with the number of resources that do. */
function needsByAnswer({ needs, answerSets }: AnyCatalogue): ReadonlyMap<string, { id: string; answers: number }[]> {
  const byAnswer = new Map<string, { id: string; answers: number }[]>();
  for (const { id, answers } of needs.values()) {
    const ids = new Set<string>(
      answers.flatMap((answer) =>
        'id' in answer ? [answer.id] : (answerSets.get(answer.set)?.resources ?? []).map((each) => each.id),
      ),
    );
    for (const each of ids) {
      const list = byAnswer.get(each);
      if (list) list.push({ id, answers: ids.size });
      else byAnswer.set(each, [{ id, answers: ids.size }]);
    }
  }
  return byAnswer;
}

const canBeRead = ({ editions }: Resource, language: string | undefined): boolean =>
  language !== undefined &&
  editions.some(
    (edition) => lookupTags(language).includes(edition.language) || lookupTags(edition.language).includes(language),
  );

/** The ids of a resource, of all that it took the place of, and of all that took its place. */
function versionsOf({ resources }: AnyCatalogue, resource: Resource): ReadonlySet<string> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const { id, supersedes, supersededBy } of resources.values())
    for (const other of [supersedes, supersededBy])
      if (other && 'id' in other) {
        join(id, other.id);
        join(other.id, id);
      }
  const ids = new Set<string>([resource.id]);
  for (const id of ids) for (const next of neighbours.get(id) ?? []) ids.add(next); // A set goes on with what is added.
  return ids;
}
