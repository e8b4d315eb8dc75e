import type { Need } from '@safeguarding/data';
import type { AnyCatalogue } from '../model.js';
import { answersOf, type AskedFrom } from '../needs/answersOf.js';
import type { RecognisedNeed } from '../search/recogniseNeeds.js';
import type { AnyQuery, QueryNeed } from './query.js';

/** Where whoever asks is: the countries of the scope and of the filter, and the language of the page. */
export const askedFrom = ({ within, countries = [], language = 'en' }: AnyQuery): AskedFrom => ({
  places: [...(within?.countries ?? []), ...countries].filter((place) => place !== 'global'),
  language,
});

/** What is told of a need whoever asks, with all that answers it for somebody who asks from there. */
export function needFor(catalogue: AnyCatalogue, need: Need, from: AskedFrom): Omit<QueryNeed, 'heading' | 'chip'> {
  const { id, about, urgency } = need;
  return {
    id,
    about,
    ...(urgency && { urgency }),
    private: need.private === true,
    help: answersOf(catalogue, need, from),
  };
}

/** The need that a card is shown for, if any is sure enough: also with the answers that a query shuts out. */
export function cardNeed(
  catalogue: AnyCatalogue,
  needs: readonly RecognisedNeed[],
  from: AskedFrom,
): QueryNeed | undefined {
  const sure = needs.find(({ card }) => card)?.need;
  return sure && { ...needFor(catalogue, sure, from), heading: sure.heading, chip: sure.chip };
}
