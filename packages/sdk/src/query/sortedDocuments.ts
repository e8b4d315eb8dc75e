import { columnsOf } from '../columns/columnsOf.js';
import type { AnyCatalogue } from '../model.js';
import { perCatalogue } from '../perCatalogue.js';
import { textIn } from '../taxonomy/labels.js';
import { compareCodeUnits } from '../text/compareCodeUnits.js';
import { documentOrder } from '../columns/documentOrder.js';

/** More languages than a page shows; beyond it orders are made anew when asked for. */
const most = 8;

/** Orders by sort and language. */
const ordersOf = /* @__PURE__ */ perCatalogue(() => new Map<string, Uint32Array>());

/** Document numbers in the order of a sort, kept for the next query. */
export function sortedDocuments(
  catalogue: AnyCatalogue,
  sort: 'newest' | 'title' | 'publisher',
  language: string,
): Uint32Array {
  const { documents } = columnsOf(catalogue);
  const orders = ordersOf(catalogue);
  const key = sort === 'newest' ? sort : `${sort} ${language}`;
  let order = orders.get(key);
  if (!order) {
    const places = documentOrder(documents, false);
    if (sort !== 'newest') {
      const words = documents.map(({ title, publishers: [id = ''] }) => {
        const name = sort === 'title' ? title : catalogue.publishers.get(id)?.name;
        return name ? textIn(name, language).text : id;
      });
      const { compare } = collator(language);
      places.sort((a, b) => compare(words[a]!, words[b]!) || compareCodeUnits(documents[a]!.id, documents[b]!.id));
    }
    if (orders.size === most) orders.clear();
    orders.set(key, (order = places));
  }
  return order;
}

function collator(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, { numeric: true });
  } catch {
    return collator('en'); // Not a language tag: links can hold anything.
  }
}
