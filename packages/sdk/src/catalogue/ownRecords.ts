import type { Need, Resource } from '@safeguarding/data';
import { refuse } from '../errors.js';
import type { AnyCatalogue } from '../model.js';
import { closestOf } from '../text/editDistance.js';
import { isLanguageTag, placeMistake } from '../validate/codes.js';
import { isPublicAddress } from '../validate/publicAddress.js';

/** What the records of an extension may name. */
type Known = Pick<AnyCatalogue, 'concepts' | 'publishers' | 'facets'>;

/**
 * Refuses records of an app or a school that have the right shape and mean nothing here: what they name would be found by no
 * filter, and their links would not open.
 *
 * @throws {SafeguardingError} `invalid-data` with the `path` in the extension, such as `resources[0].topics[1]`.
 */
export function refuseMeaningless(
  resources: readonly Resource[],
  needs: readonly Need[],
  { concepts, publishers, facets }: Known,
): void {
  const mustBeKnown = (known: ReadonlyMap<string, unknown> | undefined, id: string, path: string, what: string) => {
    // A catalogue without a scheme cannot tell what belongs to it.
    if (!known?.size || known.has(id)) return;
    const closest = closestOf(id, known.keys());
    refuse(
      'invalid-data',
      path,
      `is "${id}", which is no ${what} of the catalogue. ${closest ? `Did you mean "${closest}"?` : `Correct it, or add the ${what}.`}`,
    );
  };
  const inScheme = (scheme: string, ids: readonly string[], path: string, isList = true) =>
    ids.forEach((id, i) =>
      mustBeKnown(concepts.get(scheme as never), id, isList ? `${path}[${i}]` : path, `concept (${scheme})`),
    );
  resources.forEach((resource, r) => {
    const path = `resources[${r}]`;
    for (const { name, scheme, values, field = name, expand } of facets)
      if (scheme && !expand) inScheme(scheme, values(resource), `${path}.${field}`, field !== 'type');
    resource.publishers.forEach((id, i) => mustBeKnown(publishers, id, `${path}.publishers[${i}]`, 'publisher'));
    resource.places.forEach((place, i) => {
      const mistake = place === 'global' ? undefined : placeMistake(place);
      if (mistake) refuse('invalid-data', `${path}.places[${i}]`, `${mistake} Or "global".`);
    });
    resource.editions.forEach(({ language, url }, e) => {
      if (!isLanguageTag(language))
        refuse('invalid-data', `${path}.editions[${e}].language`, 'must be a BCP 47 tag, such as en.');
      if (url !== null && !isPublicAddress(url))
        refuse('invalid-data', `${path}.editions[${e}].url`, 'must be a public https: address, or null.');
    });
  });
  needs.forEach(({ askers, topics }, n) => {
    inScheme('audience', askers, `needs[${n}].askers`);
    inScheme('topic', topics, `needs[${n}].topics`);
  });
}
