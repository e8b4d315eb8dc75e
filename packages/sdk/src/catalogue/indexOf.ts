import type { Columns } from '../engine/Columns.js';
import type { Workspace } from '../engine/Workspace.js';
import type { TextIndex } from '../text/TextIndex.js';
import type { Catalogue } from './Catalogue.js';

/** What a catalogue holds beside its public face. All but `columns` is made when first needed. */
export interface CatalogueIndex {
  readonly columns: Columns;
  workspace?: Workspace;
  text?: TextIndex;
  /** Number of each document by id. */
  numbers?: ReadonlyMap<string, number>;
  /** Documents in the order of a sort, by sort and language. */
  readonly orders: Map<string, Uint32Array>;
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** @internal Ties the index to its catalogue. */
export function keepIndex(catalogue: Catalogue, columns: Columns): void {
  indexes.set(catalogue, { columns, orders: new Map() });
}

/**
 * The private index of a catalogue.
 *
 * @throws {TypeError} For anything that this copy of the package did not open.
 */
export function indexOf(catalogue: Catalogue): CatalogueIndex {
  const index = indexes.get(catalogue);
  if (!index)
    throw new TypeError('`catalogue` must be a value that openCatalogue of this copy of @safeguarding/sdk returned.');
  return index;
}
