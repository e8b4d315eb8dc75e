import { SafeguardingError } from './errors.js';
import type { AnyCatalogue, Catalogue } from './model.js';

/** Leads from a catalogue to itself, through whatever stands in front of it. */
const itself = Symbol('catalogue');

/** What is made of a catalogue once and then kept as long as the catalogue lives. */
export interface CatalogueMemo<T> {
  /**
   * The part of this catalogue, made when it is first asked for.
   *
   * @throws {SafeguardingError} `invalid-option` for anything that this copy of the package did not open.
   */
  (catalogue: AnyCatalogue): T;
  /** Keeps a part that was made elsewhere. */
  keep(catalogue: AnyCatalogue, part: T): void;
}

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
  const memo = (given: AnyCatalogue): T => {
    const catalogue = original(given);
    if (parts.has(catalogue)) return parts.get(catalogue)!;
    const part = build(catalogue);
    parts.set(catalogue, part);
    return part;
  };
  return Object.assign(memo, { keep: (given: AnyCatalogue, part: T) => void parts.set(original(given), part) });
}

function original(given: AnyCatalogue | null | undefined): Catalogue {
  const catalogue = (given as { readonly [itself]?: Catalogue } | null | undefined)?.[itself];
  if (catalogue) return catalogue;
  throw new SafeguardingError(
    'invalid-option',
    '`catalogue` must be what openCatalogue of this copy of @safeguarding/sdk returned.',
    { path: 'catalogue' },
  );
}
