import type { Dataset } from '../../build/buildDataset.js';
import { about } from '../about.js';
import { identifiersBelow } from '../identifiersBelow.js';
import { type ChangeList, feedEntries } from './feedEntries.js';

/** The changes of resources as JSON Feed 1.1, to be served at `<base>changes.json`. https://jsonfeed.org/version/1.1 */
export function jsonFeed(dataset: Dataset, lists: readonly ChangeList[], base: string): string {
  const names = identifiersBelow(base);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    description: about.description,
    home_page_url: names.base,
    feed_url: `${names.base}changes.json`,
    language: 'en',
    authors: [{ name: about.title }],
    items: feedEntries(lists, dataset, names).map(({ id, title, text, link, updated }) => ({
      id,
      url: link,
      title,
      content_text: text,
      date_published: updated,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
