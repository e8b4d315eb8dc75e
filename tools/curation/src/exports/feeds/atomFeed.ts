import { XMLBuilder } from 'fast-xml-parser';
import type { Dataset } from '../../build/buildDataset.js';
import { about } from '../about.js';
import { identifiersBelow } from '../identifiersBelow.js';
import { type ChangeList, feedEntries, isoTime } from './feedEntries.js';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** What XML 1.0 cannot hold, not even escaped. https://www.w3.org/TR/xml/#charsets */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The changes of resources as Atom (RFC 4287), to be served at `<base>changes.atom`. */
export function atomFeed(dataset: Dataset, lists: readonly ChangeList[], base: string): string {
  const names = identifiersBelow(base);
  const entries = feedEntries(lists, dataset, names);
  const text: unknown = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id: `${names.base}changes`,
      title: about.title,
      subtitle: about.description,
      updated: entries[0]?.updated ?? isoTime(dataset.released),
      author: { name: about.title },
      rights: about.licence.title,
      link: { '@rel': 'self', '@type': 'application/atom+xml', '@href': `${names.base}changes.atom` },
      entry: entries.map(({ id, title, updated, link, text: content }) => ({
        id,
        title,
        updated,
        link: { '@rel': 'alternate', '@href': link },
        content: { '@type': 'text', '#text': content },
      })),
    },
  });
  return `${String(text).trimEnd()}\n`.replace(notXml, '\uFFFD');
}
