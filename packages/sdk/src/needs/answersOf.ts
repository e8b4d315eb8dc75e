import type { Need, Resource } from '@safeguarding/data';
import { resolveResource } from '../catalogue/resolveResource.js';
import type { AnyCatalogue } from '../model.js';
import { lookupTags } from '../taxonomy/labels.js';
import { must } from '../must.js';
import { isDay, isList, isObject } from '../validate/shape.js';

/** What an answer does for whoever asks. */
export type AnswerRole = Need['answers'][number]['role'];

/** A resource that answers a need, and how. */
export interface NeedAnswer {
  /** The record as the dataset has it. */
  readonly resource: Resource;
  /** What it does: somebody to talk to, how to tell, take-down, report, authority, or reading. */
  readonly role: AnswerRole;
}

/** Where somebody is, and the language of the page. */
export interface AskedFrom {
  /** ISO 3166 codes. Empty: not known, and only what is for the whole world answers. */
  readonly places: readonly string[];
  readonly language: string;
}

/** Types whose resources are services: they answer in their own places alone. */
const serviceTypes: ReadonlySet<string> = new Set([
  'helpline',
  'reporting-service',
  'take-down-service',
  'child-protection-authority',
  'prevention-service',
]);

/** Whether a resource is a service, which has people or a form behind it. */
export const isService = ({ type }: Resource): boolean => serviceTypes.has(type);

/** Whether a professional comes with a need: it is about work, or about a pupil. */
export const isForWork = ({ about }: Pick<Need, 'about'>): boolean => about === 'work' || about === 'pupil';

/** Whether something for these places is for somebody who is in one of those. Parts of a country count for it. */
export const isFor = (places: readonly string[], asked: readonly string[]): boolean =>
  places.some((place) => place === 'global' || asked.some((each) => isWithin(each, place) || isWithin(place, each)));

/** Whether a place is another one, or a part of it: `GB-ENG` of `GB`. */
const isWithin = (place: string, of: string): boolean =>
  place.startsWith(of) && (place.length === of.length || place[of.length] === '-');

/**
 * The resources that answer a need for somebody who asks from a place, best first: redirects and successors followed, what is
 * gone left out, services of other countries too.
 */
export function answersOf(catalogue: AnyCatalogue, need: Need, { places, language }: AskedFrom): readonly NeedAnswer[] {
  const answers = new Map<string, NeedAnswer>();
  const add = (
    {
      id,
      places: only,
      languages,
    }: { readonly id: string; readonly places?: readonly string[]; readonly languages?: readonly string[] },
    role: AnswerRole,
    isOfSet = false,
  ) => {
    const resource = currentResource(catalogue, id);
    if (!resource || answers.has(resource.id)) return;
    if ((isOfSet || isService(resource)) && !isFor(only ?? resource.places, places)) return;
    // Professionals find the works of other countries of use; somebody in need is not sent to another country.
    if (only && !isFor(only, places) && (places.length > 0 || !isForWork(need))) return;
    if (languages && !languages.some((tag) => lookupTags(language).includes(tag) || lookupTags(tag).includes(language)))
      return;
    answers.set(resource.id, { resource, role });
  };
  for (const answer of need.answers) {
    if ('id' in answer) add(answer, answer.role);
    else for (const each of catalogue.answerSets.get(answer.set)?.resources ?? []) add(each, answer.role, true);
  }
  const isLine = ({ resource }: NeedAnswer) => isUnverifiedLine(resource, catalogue.released);
  return linesBehind([...answers.values()], isLine, !isForWork(need));
}

/**
 * Whether a resource is a service of some countries that no person has verified within a year before a day: it may have
 * gone, and what is for everybody stands before it.
 *
 * @param day Such as `2026-11-23`: today, or the day of the release.
 * @throws {SafeguardingError} `invalid-option` for what is no resource and no day.
 * @example
 * ```ts
 * const everywhere = catalogue.resources.get('find-a-child-helpline')!;
 * isUnverifiedLine(everywhere, '2030-01-01'); // → false
 * ```
 */
export function isUnverifiedLine(resource: Resource, day: string): boolean {
  aResource(resource, 'resource');
  aDay(day, 'day');
  if (!isService(resource) || resource.places.includes('global')) return false;
  const verified = Date.parse(resource.provenance?.verifiedOn ?? '');
  return !(Date.parse(day) - verified <= year);
}

/**
 * The help of a need in the order of a day: a service of some countries that no person has verified within a year before it
 * stands behind a worldwide one of its role or, where there is none, behind the directory, and never first. A query gives the
 * order of the day of the release, for it asks no clock; whoever shows its answer later orders it for today.
 *
 * @param need As a query answers it.
 * @param day Such as `2027-11-23`; not one before the release, where a clock may be wrong.
 * @throws {SafeguardingError} `invalid-option` for what is no need and no day.
 * @example
 * ```ts
 * import { openCatalogue, orderHelp, queryCatalogue } from '@safeguarding/sdk';
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 *
 * const catalogue = openCatalogue(dataset);
 * const { need } = queryCatalogue(catalogue, { text: 'my friend wants to die' });
 * const today = new Date().toISOString().slice(0, 10);
 * const help = need && orderHelp(need, today > catalogue.released ? today : catalogue.released);
 * console.log(help?.[0]?.resource.id);
 * ```
 */
export function orderHelp(
  need: { readonly about: Need['about']; readonly help: readonly NeedAnswer[] },
  day: string,
): readonly NeedAnswer[] {
  aNeed(need, 'need');
  aDay(day, 'day');
  const { about, help } = need;
  return linesBehind([...help], ({ resource }) => isUnverifiedLine(resource, day), !isForWork({ about }));
}

const aDay = /* @__PURE__ */ must('a day, such as 2026-11-23', isDay);
const aResource = /* @__PURE__ */ must(
  'a resource',
  (value) => isObject(value) && 'places' in value && isList(value.places),
);
const aNeed = /* @__PURE__ */ must(
  'a need as a query answers it',
  (value) => isObject(value) && 'help' in value && isList(value.help),
);

const year = 366 * 24 * 60 * 60 * 1000;

/** Whether a resource leads to services everywhere: a directory, or a service that answers worldwide. */
const isWorldwide = (resource: Resource): boolean =>
  resource.places.includes('global') && (resource.type === 'directory' || isService(resource));

/**
 * Answers with each line that may have gone behind a worldwide answer of its role or, where there is none, behind the
 * directory: whoever calls a number that nobody answers needs the next one at once. None of them comes first. Staff
 * are not sent to a directory of helplines before the authority of their country.
 */
function linesBehind(
  answers: NeedAnswer[],
  isLine: (answer: NeedAnswer) => boolean,
  withDirectory: boolean,
): readonly NeedAnswer[] {
  const moveBefore = (place: number, from: number) => {
    if (from > place) answers.splice(place, 0, ...answers.splice(from, 1));
  };
  for (let i = 0; i < answers.length; i++) {
    const line = answers[i]!;
    if (!isLine(line)) continue;
    const ofRole = answers.findIndex(({ resource, role }) => role === line.role && isWorldwide(resource));
    const directory = withDirectory ? answers.findIndex(({ resource }) => resource.type === 'directory') : -1;
    moveBefore(i, ofRole >= 0 ? ofRole : directory);
  }
  if (answers[0] && isLine(answers[0]))
    moveBefore(
      0,
      answers.findIndex((each) => !isLine(each)),
    );
  return answers;
}

/** The resource of an id, or what took its place. */
function currentResource(catalogue: AnyCatalogue, id: string): Resource | undefined {
  const resolved = resolveResource(catalogue, id);
  const resource = 'resource' in resolved ? resolved.resource : undefined;
  const by = resource?.supersededBy;
  const successor = by && 'id' in by ? catalogue.resources.get(by.id) : undefined;
  return successor ?? resource;
}
