import type { Need, Resource } from '@safeguarding/data';
import {
  addDocument,
  type Bitset,
  countDocuments,
  hasDocument,
  listDocuments,
  noDocuments,
} from '../columns/bitset.js';
import { columnsOf } from '../columns/columnsOf.js';
import type { Catalogue } from '../model.js';
import { type AskedFrom, isFor, isForWork, isUnverifiedLine } from '../needs/answersOf.js';
import { traitsOf } from './priors.js';
import * as ranking from './ranking.js';

/** The places of a list that nobody scrolls past. */
const firstPlaces = 3;

/** Whether a resource is help for somebody who asks from a place: a service that answers there, or a directory of such. */
export const isHelp = (resource: Resource, { places }: AskedFrom): boolean =>
  ranking.kindOf(resource) === 'service' && isFor(resource.places, places);

/** Kinds of services that are for one matter alone: to report or take down pictures, or for who may harm a child. */
const ofOneMatter: ReadonlySet<string> = new Set(['reporting-service', 'take-down-service', 'prevention-service']);

/** Whether help listens whatever one comes with. */
export const listens = ({ type }: Resource): boolean => !ofOneMatter.has(type);

/**
 * Whether somebody who comes with a need must find nothing but help: about suicide and self-harm. A drop-in file leaves the
 * topics of all other needs out.
 */
export const asksForHelpAlone = (need: Pick<Need, 'about'> & Partial<Pick<Need, 'topics'>>): boolean =>
  !isForWork(need) && need.topics?.includes('self-harm-suicide') === true;

/**
 * Puts services of other countries behind the first three, unless the text names them. Where fewer than three others are found,
 * the directories come in, which lead to the services of all countries.
 *
 * @param titleFit By document, whether its title has the text: `ranking.wholeTitle`, `inTitle` or 0.
 */
export function putForeignBehind(
  catalogue: Catalogue,
  from: AskedFrom,
  found: Bitset,
  scores: Uint32Array,
  titleFit: (d: number) => number,
): void {
  const { documents } = columnsOf(catalogue);
  const { kinds } = traitsOf(catalogue);
  const all = listDocuments(found, countDocuments(found));
  let foreign = all.filter((d) => kinds[d] === 'service' && !isFor(documents[d]!.places, from.places));
  // A word that many titles have, such as "helpline", names none of them, but for the one that has no other.
  const named = foreign.filter((d) => titleFit(d) > 0);
  const few = named.length <= firstPlaces ? named : named.filter((d) => titleFit(d) === ranking.wholeTitle);
  foreign = foreign.filter((d) => !few.includes(d));
  if (foreign.length === 0) return;
  if (all.length - foreign.length < firstPlaces)
    documents.forEach(({ type, places }, d) => {
      if (type !== 'directory' || !isFor(places, from.places) || hasDocument(found, d)) return;
      addDocument(found, d);
      scores[d] = 1;
    });
  const others = noDocuments(documents.length);
  const behind = new Set(foreign);
  for (const d of listDocuments(found, countDocuments(found))) if (!behind.has(d)) addDocument(others, d);
  const first = best(others, scores);
  const last = first[first.length - 1];
  if (last === undefined) return;
  // No score is below none: the first ones get one more, so that nothing of the order between them changes.
  for (const d of listDocuments(others, countDocuments(others))) scores[d]!++;
  for (const d of foreign) scores[d] = Math.min(scores[d]!, scores[last]! - 1);
}

/**
 * Whether a resource is somebody to turn to whatever one comes with, or to take a picture down: hotlines for illegal pictures
 * and their directory are not.
 */
const isForAnybody = (resource: Resource, from: AskedFrom): boolean =>
  isHelp(resource, from) &&
  (resource.type === 'helpline' ||
    resource.type === 'take-down-service' ||
    (resource.type === 'directory' && resource.audiences.includes('children')));

/** Raises the best help among what was found, or the directory for children, to the third place, unless help stands before. */
export function raiseHelp(catalogue: Catalogue, from: AskedFrom, found: Bitset, scores: Uint32Array): void {
  const { documents } = columnsOf(catalogue);
  const first = best(found, scores);
  if (first.some((d) => isForAnybody(documents[d]!, from))) return;
  const help = noDocuments(documents.length);
  documents.forEach((resource, d) => {
    if (hasDocument(found, d) && isForAnybody(resource, from)) addDocument(help, d);
  });
  const isDirectory = ({ type, places, audiences }: Resource) =>
    type === 'directory' && isFor(places, from.places) && audiences.includes('children');
  const raised =
    ranking.rankDocuments(listDocuments(help, countDocuments(help)), scores, 1)[0] ?? documents.findIndex(isDirectory);
  if (raised < 0) return;
  const last = first[firstPlaces - 1];
  addDocument(found, raised);
  scores[raised] = last === undefined ? Math.max(1, scores[raised]!) : scores[last]! + 1;
}

/**
 * Puts lines of a country that no person has verified lately behind the best worldwide help that was found: whoever calls a
 * number that nobody answers may not look for another.
 */
export function putLinesBehind(catalogue: Catalogue, from: AskedFrom, found: Bitset, scores: Uint32Array): void {
  const { documents } = columnsOf(catalogue);
  const all = listDocuments(found, countDocuments(found));
  const isLine = (d: number) => isUnverifiedLine(documents[d]!, catalogue.released);
  const worldwide = [...all].filter((d) => isForAnybody(documents[d]!, from) && !isLine(d));
  let most = 0;
  for (const d of worldwide) most = Math.max(most, scores[d]!);
  const before = [...all].filter((d) => isLine(d) && scores[d]! >= most);
  if (most <= before.length) return;
  before.sort((a, b) => scores[b]! - scores[a]! || a - b);
  before.forEach((d, place) => (scores[d] = most - 1 - place));
}

const best = (found: Bitset, scores: Uint32Array): readonly number[] =>
  ranking.rankDocuments(listDocuments(found, countDocuments(found)), scores, firstPlaces);
