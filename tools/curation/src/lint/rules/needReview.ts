import { knownAnswers } from '../../records/answersOfNeed.js';
import type { PersonRecord, Records, ReviewRecord } from '../../records/Records.js';
import { reviewDigest } from '../../records/reviewDigest.js';
import { defineRule, type Found } from '../Rule.js';

/** Advice is shown to somebody in need on the word of two people, and of no program. */
export const needReview = defineRule({
  name: 'need-review',
  description:
    'A review is in <need>.<language>.json, by two people of records/people with different competence for these places and this language, of the texts as they are now, and due within twelve months.',
  check: (records) => {
    const known = knownAnswers(records);
    const needs = new Map(records.needs.flatMap(({ value }) => (value === null ? [] : [[value.id, value]])));
    return records.reviews.flatMap(({ file, value }) => {
      if (value === null) return [];
      const need = needs.get(value.need);
      if (need === undefined) return [unknownNeed(file, value, records)].flat();
      const found = [...named(file, value), ...byPeople(file, value, records), ...inTime(file, value, records)];
      if (need.heading[value.language] === undefined)
        found.push({
          file,
          path: 'language',
          message: `The need has no texts in "${value.language}".`,
          expected: `one of ${Object.keys(need.heading).join(', ')}`,
          fix: 'Correct the language.',
        });
      const digest = reviewDigest(need, value, known);
      if (value.digest !== digest)
        found.push({
          level: 'warning',
          file,
          path: 'digest',
          message:
            'Heading, advice, urgency or the first three answers have changed since: the review counts no longer.',
          expected: digest,
          fix: 'Let both people decide on the new texts. Nobody else writes the new digest.',
        });
      return found;
    });
  },
});

function unknownNeed(file: string, { need }: ReviewRecord, { needs }: Records): Found[] {
  // What does not have the shape is said by another rule.
  if (needs.some(({ file: other }) => other.endsWith(`/${need}.json`))) return [];
  const expected = 'the id of a record in records/needs';
  return [
    {
      file,
      path: 'need',
      message: `There is no need "${need}".`,
      expected,
      fix: 'Correct the id, or remove the review.',
    },
  ];
}

function named(file: string, { need, language }: ReviewRecord): Found[] {
  const name = `${need}.${language}.json`;
  if (file.split('/').at(-1) === name) return [];
  const message = `The file is about "${need}" in "${language}", and is named otherwise.`;
  return [{ file, path: '', message, expected: name, fix: 'Rename the file.' }];
}

function byPeople(file: string, review: ReviewRecord, { people }: Records): Found[] {
  const known = new Map(people.flatMap(({ value }) => (value === null ? [] : [[value.id, value] as const])));
  const { reviewers } = review;
  const found = reviewers.flatMap(({ person, competence }, index): Found[] => {
    const why = unfit(known.get(person), person, competence, review);
    return why === undefined ? [] : [{ file, path: `reviewers[${index}].person`, ...why }];
  });
  const ofSubject = reviewers.filter(({ competence }) => competence === 'subject').map(({ person }) => person);
  const ofLanguage = reviewers.filter(({ competence }) => competence === 'language').map(({ person }) => person);
  const isByTwo = ofSubject.some((person) => ofLanguage.some((other) => other !== person));
  if (isByTwo) return found;
  return [
    ...found,
    {
      file,
      path: 'reviewers',
      message: 'The review is not by two people of different competence.',
      expected: 'one person for the subject and the places, and another one who speaks the language',
      fix: 'Let the other person read it too. Until then there is no review: remove the file.',
    },
  ];
}

/** Why somebody cannot have reviewed this; undefined where they can. */
function unfit(
  person: PersonRecord | undefined,
  id: string,
  competence: 'subject' | 'language',
  { language, places }: ReviewRecord,
): Omit<Found, 'file' | 'path'> | undefined {
  if (person === undefined)
    return {
      message: `There is no person "${id}".`,
      expected: 'the id of a record in records/people',
      fix: "Remove the review. A person's record is written with their word, before they review.",
    };
  if (competence === 'language') {
    if (person.languages.some((tag) => tag === language || language.startsWith(`${tag}-`))) return undefined;
    const expected = `a person whose languages hold ${language}`;
    return {
      message: `"${id}" is not said to read "${language}".`,
      expected,
      fix: 'Correct the person, or the review.',
    };
  }
  if (!person.professional)
    return {
      message: `"${id}" is no professional, and only they judge the subject.`,
      expected: 'a person with "professional": true',
      fix: 'Let a professional of the subject review it.',
    };
  const knows = (place: string) =>
    person.places.some((own) => own === 'global' || own === place || place.startsWith(`${own}-`));
  const other = places.find((place) => !knows(place));
  if (other === undefined) return undefined;
  return {
    message: `"${id}" is not said to know the practice in "${other}".`,
    expected: `places among ${person.places.join(', ')}`,
    fix: 'Take the place out of the review: advice signed for one country is not signed for another.',
  };
}

function inTime(file: string, { decidedOn, dueOn }: ReviewRecord, { dataset }: Records): Found[] {
  const found: Found[] = [];
  const latest = `${Number(decidedOn.slice(0, 4)) + 1}${decidedOn.slice(4)}`;
  if (dueOn > latest || dueOn <= decidedOn)
    found.push({
      file,
      path: 'dueOn',
      message: `The review of ${decidedOn} is due on ${dueOn}.`,
      expected: `a day after ${decidedOn}, and not after ${latest}`,
      fix: 'Write the day within twelve months on which it must be looked at again.',
    });
  const released = dataset.value?.released;
  if (released !== undefined && dueOn <= released)
    found.push({
      level: 'warning',
      file,
      path: 'dueOn',
      message: `The review was due on ${dueOn}: the advice is shown no longer.`,
      expected: `a day after ${released}`,
      fix: 'Let both people review it again.',
    });
  return found;
}
