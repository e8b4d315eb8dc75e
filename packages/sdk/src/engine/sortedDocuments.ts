import type { Resource } from '@safeguarding/data';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { indexOf } from '../catalogue/indexOf.js';
import { textIn } from '../taxonomy/textIn.js';
import { documentOrder } from './documentOrder.js';
import { byCode } from './valueOrder.js';

/** More languages than a page shows; beyond it the oldest order is made anew when asked for. */
const orders = 8;

/** Document numbers in the order of a sort, kept for the next query. */
export function sortedDocuments(
  catalogue: Catalogue,
  sort: 'newest' | 'title' | 'publisher',
  language: string,
): Uint32Array {
  const index = indexOf(catalogue);
  const key = `${sort} ${sort === 'newest' ? '' : language}`;
  let order = index.orders.get(key);
  if (!order) {
    const { documents } = index.columns;
    const numbers = new Map(documents.map((resource, d) => [resource, d]));
    const resources =
      sort === 'newest' ? documentOrder(documents, false) : collated(catalogue, documents, sort, language);
    order = Uint32Array.from(resources, (resource) => numbers.get(resource)!);
    if (index.orders.size >= orders) index.orders.delete(index.orders.keys().next().value!);
    index.orders.set(key, order);
  }
  return order;
}

function collated(
  catalogue: Catalogue,
  documents: readonly Resource[],
  sort: 'title' | 'publisher',
  language: string,
): readonly Resource[] {
  const keys = new Map(
    documents.map((resource) => {
      if (sort === 'title') return [resource, textIn(resource.title, language).text];
      const id = resource.publishers[0] ?? '';
      const publisher = catalogue.publishers.get(id);
      return [resource, publisher ? textIn(publisher.name, language).text : id];
    }),
  );
  const { compare } = collator(language);
  return [...documents].sort((a, b) => compare(keys.get(a)!, keys.get(b)!) || byCode(a.id, b.id));
}

function collator(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true }); // Not a language tag: links can hold anything.
  }
}
