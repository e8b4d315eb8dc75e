import * as z from 'zod';
import { day, id, labelLists, languageMap, languageTag, place, plainText } from './primitives.js';

/** What an answer does for whoever asks. */
export const answerRoles = ['talk', 'tell', 'take-down', 'report', 'authority', 'learn'] as const;

const role = z
  .enum(answerRoles)
  .describe(
    'talk: somebody who listens. tell: how to tell somebody, or whom. take-down: gets pictures removed. report: takes reports of what is illegal. authority: has the duty to protect. learn: explains.',
  );

const where = {
  places: z
    .array(place)
    .min(1)
    .optional()
    .describe('Where it answers, where that is less than the resource says. ISO 3166.'),
  languages: z
    .array(languageTag)
    .min(1)
    .optional()
    .describe('The languages of pages that it answers on, where it is not for all of them. BCP 47.'),
};

/** A resource that answers a need. */
export const answer = z
  .strictObject({ id: id.describe('The resource.'), role, ...where })
  .meta({ id: 'Answer', description: 'A resource that answers a need.' });

/** All services of a set, in the place of one answer. */
export const answerOfSet = z
  .strictObject({ set: id.describe('The set of services.'), role })
  .meta({ id: 'AnswerOfSet', description: 'All services of a set, those of the place of the page alone.' });

/** A service of a set. */
const setMember = z
  .strictObject({ id: id.describe('The resource.'), ...where })
  .meta({ id: 'SetMember', description: 'A service of a set.' });

/** Services that answer the same needs, each for its own places. */
export const answerSet = z
  .strictObject({
    id,
    label: plainText.describe('What these services do, for curators.'),
    resources: z.array(setMember).min(1).describe('Best first among those of one place.'),
  })
  .meta({ id: 'AnswerSet', title: 'AnswerSet', description: 'Services that answer the same needs.' });

const heading = languageMap.describe(
  'What a card shows: conditional ("If things at home are not safe"), and without a word for the act.',
);

/** What somebody comes with, in their own words, and what answers it. */
export const need = z
  .strictObject({
    id,
    label: languageMap.describe('What it is, in plain words: for editors and search, never shown on a card.'),
    chip: languageMap.describe('A neutral name of at most 24 characters; several needs may share one.'),
    heading,
    about: z
      .enum(['me', 'my-child', 'pupil', 'friend', 'own-thoughts', 'work'])
      .describe('Whom it is about. work: nobody in particular.'),
    askers: z.array(id).min(1).describe('Who comes with it: concepts of the scheme audience.'),
    topics: z.array(id).describe('Concepts of the scheme topic.'),
    urgency: z
      .enum(['now', 'today'])
      .optional()
      .describe('now: hours matter. today: somebody is harmed, or may be. Absent: neither.'),
    private: z
      .literal(true)
      .optional()
      .describe('Whether nothing on the screen may repeat it: no suggestion, chip, link, print or announcement.'),
    card: z
      .enum(['strict', 'never'])
      .optional()
      .describe(
        'strict: a card is shown only where the words of a phrase stand together. never: the need moves the order alone. Absent: where a text has all telling words of a phrase.',
      ),
    phrases: labelLists.describe('How people say it, by language. English is always there.'),
    words: labelLists.optional().describe('Words whose asker is unknown: they move the order and never bring a card.'),
    except: labelLists.optional().describe('Phrases that look alike and mean something else: "die my hair".'),
    answers: z
      .array(z.union([answer, answerOfSet]))
      .describe(
        'Best first. Empty only in a part of the catalogue: an urgent need stays where none of its answers did.',
      ),
    advice: languageMap
      .optional()
      .describe(
        'One or two calm sentences. Shown only where a review record covers this text, its language and the place of the page.',
      ),
  })
  .refine(({ phrases }) => 'en' in phrases, { path: ['phrases'], error: 'English phrases under "en"' })
  .refine(({ urgency, private: hidden }) => !urgency || hidden, {
    path: ['private'],
    error: 'true for every need with an urgency',
  })
  .meta({ id: 'Need', title: 'Need', description: 'What somebody comes with, in their own words.' });

const reviewer = z
  .strictObject({
    person: id.describe('One of records/people.'),
    role: plainText,
    competence: z.enum(['subject', 'language']).describe('subject: for the need and the places. language: speaks it.'),
    body: plainText.nullable().describe('Where they work; null where that is not to be published.'),
  })
  .meta({ id: 'Reviewer', description: 'One of the two people who decided.' });

/** Two people's word for the texts of a need in a language and some places. Written by a person alone, never by a program. */
export const review = z
  .strictObject({
    need: id,
    language: languageTag,
    places: z.array(place).min(1),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
      .describe(
        'SHA-256 over heading, advice, urgency and first three answers. A change of any of them ends the review.',
      ),
    reviewers: z.array(reviewer).min(2),
    decision: z.enum(['approved', 'refused', 'withdrawn']),
    decidedOn: day,
    dueOn: day.describe('At most 12 months later.'),
  })
  .meta({ id: 'Review', title: 'Review', description: 'What two people decided on the texts of a need.' });
