import { setBit } from '../engine/bits.js';
import type { Columns } from '../engine/Columns.js';
import { documentsWith } from '../engine/documentsWith.js';
import { facetNames } from '../engine/query.js';
import { rawValues } from '../engine/rawValues.js';
import { schemeOf } from '../engine/schemeOf.js';

/** By value, the documents that carry it only because they name a narrower one, when there are any. */
export function inheritedValues(columns: Columns): readonly (Uint32Array | undefined)[] {
  const { documents, starts, values, words } = columns;
  const inherited: (Uint32Array | undefined)[] = values.map(() => undefined);
  facetNames.forEach((facet, f) => {
    // Records name places, never regions; and of places that hold another one the name tells as much.
    if (!schemeOf[facet] || facet === 'regions') return;
    for (let value = starts[f]!; value < starts[f + 1]!; value++)
      for (const d of documentsWith(columns, value))
        if (!rawValues(documents[d]!, facet).includes(values[value]!))
          setBit((inherited[value] ??= new Uint32Array(words)), d);
  });
  return inherited;
}
