import type { AnyCatalogue, Catalogue } from './model.js';
import { refuseOption } from './must.js';

/** Leads from a catalogue to itself, through whatever stands in front of it. */
const itself = Symbol('catalogue');

/**
 * What is made of a catalogue once and then kept as long as the catalogue lives: made when it is first asked for.
 *
 * @param part Kept in its place, when it was made elsewhere.
 * @throws {SafeguardingError} `invalid-option` for anything that this copy of the package did not open.
 */
export type CatalogueMemo<T> = (catalogue: AnyCatalogue, part?: T) => T;

/** Seals what {@link openCatalogue} hands out, so that {@link perCatalogue} knows it again. */
export function sealCatalogue(fields: object): Catalogue {
  const catalogue = { ...fields } as Catalogue & { [itself]: unknown };
  Object.defineProperty(catalogue, itself, { value: catalogue });
  return Object.freeze(catalogue);
}

/**
 * The one place for what is made of a catalogue lazily. Stores of frameworks hand out proxies of what they hold; a
 * frozen catalogue shows its own properties through every one of them, so all of them share one part.
 */
export function perCatalogue<T>(build: (catalogue: Catalogue) => T): CatalogueMemo<T> {
  const parts = new WeakMap<AnyCatalogue, T>();
  return (given, part) => {
    const catalogue = original(given);
    if (part === undefined && parts.has(catalogue)) return parts.get(catalogue)!;
    const made = part ?? build(catalogue);
    parts.set(catalogue, made);
    return made;
  };
}

/**
 * The catalogue itself, whatever stands in front of it.
 *
 * @throws {SafeguardingError} `invalid-option` for anything that this copy of the package did not open.
 */
export function original(given: AnyCatalogue | null | undefined): Catalogue {
  const catalogue = (given as { readonly [itself]?: Catalogue } | null | undefined)?.[itself];
  if (catalogue) return catalogue;
  return refuseOption('catalogue', 'must be what openCatalogue of this copy of @safeguarding/sdk returned.');
}
