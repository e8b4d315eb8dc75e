import { closestMatch } from '@safeguarding/sdk';
import { answersOfNeed, type KnownAnswers, knownAnswers, type ResolvedAnswer } from '../../records/answersOfNeed.js';
import type { AnswerSetRecord, NeedRecord, RecordFile, Records } from '../../records/Records.js';
import { serviceTypes } from '../../schema/service.js';
import { defineRule, type Found } from '../Rule.js';
import { patternFault } from '../rolePattern.js';
import { whyNotForPrivate } from '../whyNotForPrivate.js';

/** Who comes with a need is sent to the right pages, in the right order, wherever they are. */
export const needAnswers = defineRule({
  name: 'need-answers',
  description:
    'Answers exist; every service answers a need; an urgent need is answered without a country too, and in the order that its asker needs; a private need about oneself is never answered with law, research, staff texts or accounts of abuse.',
  check: (records) => {
    const known = knownAnswers(records);
    return [
      ...records.needs.flatMap(({ file, value }) => (value === null ? [] : inNeed(file, value, known, records))),
      ...records.answerSets.flatMap(({ file, value }) => (value === null ? [] : inSet(file, value, known, records))),
      // A catalogue without needs has no use for sets yet.
      ...(records.needs.length === 0 ? [] : [...unusedSets(records), ...servicesWithoutNeed(records, known)]),
    ];
  },
});

function inNeed(file: string, need: NeedRecord, known: KnownAnswers, records: Records): Found[] {
  const answers = answersOfNeed(need, known);
  if (answers.length === 0)
    return [
      {
        file,
        path: 'answers',
        message: 'Nothing answers the need.',
        expected: 'at least one resource or set',
        fix: 'Add the best one first. For the whole world: find-a-child-helpline.',
      },
    ];
  return [
    ...answers.flatMap(({ path, id, isSet }) =>
      isSet ? unknownSet(file, path, id, known) : notAsNamed(file, path, id, known, records),
    ),
    ...repeats(file, answers),
    ...(need.urgency === undefined || isForAll(need, known) ? [] : [nowhere(file)]),
    ...unfit(file, need, answers, records),
    ...wrongOrder(file, need, answers),
  ];
}

function inSet(file: string, { resources }: AnswerSetRecord, known: KnownAnswers, records: Records): Found[] {
  const ids = resources.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const path = `resources[${index}].id`;
    return ids.indexOf(id) < index ? [twice(file, path, id)] : notAsNamed(file, path, id, known, records);
  });
}

function unknownSet(file: string, path: string, id: string, { sets }: KnownAnswers): Found[] {
  if (sets.has(id)) return [];
  const nearest = closestMatch(id, new Set(sets.keys()));
  return [
    {
      file,
      path,
      message: `There is no set of answers "${id}".`,
      expected: 'the id of a record in records/answer-sets',
      fix:
        nearest === undefined ? 'Add the set, or name resources.' : `Did you mean "${nearest}"? If not, add the set.`,
    },
  ];
}

/** An id that names no resource, or one that another has taken the place of. */
function notAsNamed(file: string, path: string, id: string, { resources }: KnownAnswers, records: Records): Found[] {
  const resource = resources.get(id);
  const newer = resource?.supersededBy;
  if (resource !== undefined) {
    if (newer === undefined || newer === null || !('id' in newer)) return [];
    return [moved(file, path, `"${id}" is superseded.`, newer.id)];
  }
  // What does not have the shape is said by another rule.
  if (records.resources.some(({ file: other }) => other.endsWith(`/${id}.json`))) return [];
  const redirect = records.redirects.value?.find((each) => each.id === id);
  if (redirect !== undefined && redirect.status !== 'withdrawn')
    return [moved(file, path, `"${id}" has moved.`, [redirect.to].flat().join(' or '))];
  const nearest = redirect === undefined ? closestMatch(id, new Set(resources.keys())) : redirect.alternatives[0];
  const hint = nearest === undefined ? 'Remove it, or name another.' : `Did you mean "${nearest}"? If not, remove it.`;
  return [
    {
      file,
      path,
      message: redirect === undefined ? `There is no resource "${id}".` : `"${id}" was withdrawn.`,
      expected: 'the id of a resource in the catalogue',
      fix: hint,
    },
  ];
}

function moved(file: string, path: string, message: string, to: string): Found {
  return { level: 'warning', file, path, message, expected: to, fix: `Write "${to}".` };
}

function repeats(file: string, answers: readonly ResolvedAnswer[]): Found[] {
  return answers.flatMap(({ path, id, isSet }, index) => {
    const first = answers.findIndex((other) => other.id === id && other.isSet === isSet);
    return first < index ? [twice(file, path, id)] : [];
  });
}

function twice(file: string, path: string, id: string): Found {
  const message = `"${id}" stands here twice.`;
  return { level: 'warning', file, path, message, expected: 'each once', fix: 'Keep the better place.' };
}

/** Whether something of the answers is for everybody, wherever they are. */
function isForAll({ answers }: NeedRecord, { resources, sets }: KnownAnswers): boolean {
  return answers
    .flatMap((answer) => ('set' in answer ? (sets.get(answer.set)?.resources ?? []) : [answer]))
    .some(({ id, places }) => (places ?? resources.get(id)?.places)?.includes('global'));
}

function nowhere(file: string): Found {
  return {
    level: 'warning',
    file,
    path: 'answers',
    message: 'The need has an urgency, and a page without a country has no answer to it.',
    expected: 'at least one answer for the whole world',
    fix: 'Add a directory, such as find-a-child-helpline, behind the national services.',
  };
}

function unfit(file: string, need: NeedRecord, answers: readonly ResolvedAnswer[], { concepts }: Records): Found[] {
  if (need.private !== true || (need.about !== 'me' && need.about !== 'own-thoughts')) return [];
  return answers.flatMap(({ path, resources, isSet }) =>
    resources.flatMap((resource) => {
      const why = whyNotForPrivate(resource, need.askers, concepts);
      if (why === undefined) return [];
      return [
        {
          file,
          path,
          message: `"${resource.id}"${isSet ? ' of the set' : ''} is ${why}, and somebody in need would read it.`,
          expected: 'services, and what is written for whoever asks',
          fix: 'Remove it from this need. It may answer a need of those who work with children.',
        },
      ];
    }),
  );
}

function wrongOrder(file: string, need: NeedRecord, answers: readonly ResolvedAnswer[]): Found[] {
  const fault = patternFault(need, answers);
  return fault === undefined ? [] : [{ level: 'warning', file, path: 'answers', ...fault }];
}

function usedSets(needs: readonly RecordFile<NeedRecord>[]): ReadonlySet<string> {
  return new Set(needs.flatMap(({ value }) => value?.answers.flatMap((each) => ('set' in each ? each.set : [])) ?? []));
}

function unusedSets({ needs, answerSets }: Records): Found[] {
  const used = usedSets(needs);
  return answerSets
    .filter(({ value }) => value !== null && !used.has(value.id))
    .map(({ file }) => ({
      level: 'warning',
      file,
      path: '',
      message: 'No need names this set.',
      expected: 'a set that answers something',
      fix: 'Name it in the answers of the needs that it serves, or remove it.',
    }));
}

/** A service that answers no need is found by its name alone, which nobody in need knows. */
function servicesWithoutNeed({ needs, answerSets, resources }: Records, known: KnownAnswers): Found[] {
  const used = usedSets(needs);
  const answering = new Set([
    ...needs.flatMap(({ value }) => (value === null ? [] : answersOfNeed(value, known).map(({ id }) => id))),
    ...answerSets.flatMap(({ value }) =>
      value !== null && used.has(value.id) ? value.resources.map(({ id }) => id) : [],
    ),
  ]);
  return resources.flatMap(({ file, value }) => {
    if (value === null || !serviceTypes.has(value.type) || answering.has(value.id) || value.supersededBy) return [];
    return [
      {
        level: 'warning' as const,
        file,
        path: '',
        message: 'The service answers no need.',
        expected: 'a service that stands in a set or in the answers of a need',
        fix: 'Add it to the set of its kind in records/answer-sets, with its places and languages.',
      },
    ];
  });
}
