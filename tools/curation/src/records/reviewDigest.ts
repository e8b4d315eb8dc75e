import { createHash } from 'node:crypto';
import { serviceTypes } from '../schema/service.js';
import type { KnownAnswers } from './answersOfNeed.js';
import { isForPlaces } from './isForPlaces.js';
import type { NeedRecord, ReviewRecord } from './Records.js';

/** How many answers a card shows before all others. */
const shown = 3;

/**
 * The digest of what a review is about: SHA-256 over the heading and the advice in its language, the urgency, and the first
 * three answers in its places, one a line, as hexadecimal digits. Who signs saw these, and nothing else.
 */
export function reviewDigest(
  need: NeedRecord,
  { language, places }: Pick<ReviewRecord, 'language' | 'places'>,
  known: KnownAnswers,
): string {
  const answers = firstAnswers(need, { language, places }, known).map(({ id, role }) => `${role} ${id}`);
  const lines = [need.heading[language], need.advice?.[language], need.urgency, ...answers].map((line) => line ?? '');
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

interface Answer {
  readonly id: string;
  readonly role: string;
}

/** The first answers on pages of some places in a language, as the engine chooses them: services only of those places. */
function firstAnswers(
  need: NeedRecord,
  { language, places }: Pick<ReviewRecord, 'language' | 'places'>,
  { resources, sets }: KnownAnswers,
): readonly Answer[] {
  const answers = need.answers.flatMap((answer) => {
    const members = 'set' in answer ? (sets.get(answer.set)?.resources ?? []) : [answer];
    return members.flatMap(({ id, places: only, languages }): Answer[] => {
      const resource = resources.get(id);
      if (resource === undefined) return [];
      const where = only ?? (serviceTypes.has(resource.type) ? resource.places : ['global']);
      if (!where.some((place) => isForPlaces(place, places))) return [];
      if (languages?.some((tag) => tag === language || tag.startsWith(`${language}-`)) === false) return [];
      return [{ id, role: answer.role }];
    });
  });
  const first = new Map(answers.map(({ id }) => [id, id]));
  return answers.filter(({ id }) => first.delete(id)).slice(0, shown);
}

/** Whether a review says yes to the texts as they are now. A text that changed since has no review. */
export function isReviewOf(review: ReviewRecord, need: NeedRecord, known: KnownAnswers): boolean {
  return (
    review.need === need.id && review.decision === 'approved' && review.digest === reviewDigest(need, review, known)
  );
}
