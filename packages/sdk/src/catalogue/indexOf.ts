import type { Columns } from '../columns/Columns.js';
import type { Tally } from '../query/Tally.js';
import type { TextIndex } from '../search/TextIndex.js';
import type { Catalogue } from './Catalogue.js';

/** What a catalogue holds beside its public face: its columns, and what is made of them when first needed. */
export interface CatalogueIndex extends Columns {
  text?: TextIndex;
  /** Month of publication by document, thirteen a year; see `monthOf`. 0 when unknown. */
  months?: Uint32Array;
  /** Number of each document by id. */
  documentNumbers?: ReadonlyMap<string, number>;
  /** The counts of the last query, and those of the last scope. */
  tally?: Tally;
  scopeTally?: Tally;
  /** Bitsets that queries write into and leave behind, by use; see `scratch`. */
  scratch?: Uint32Array<ArrayBuffer>[];
  /** Documents in the order of a sort, by sort and language. */
  orders?: Map<string, Uint32Array>;
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** @internal Ties the index to its catalogue. */
export function keepIndex(catalogue: Catalogue, columns: Columns): void {
  indexes.set(catalogue, columns);
}

/**
 * The private index of a catalogue.
 *
 * @throws {TypeError} For anything that this copy of the package did not open.
 */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  const index = indexes.get(catalogue);
  if (!index) throw new TypeError('`catalogue` must be what openCatalogue of this copy of @safeguarding/sdk returned.');
  return index;
}
