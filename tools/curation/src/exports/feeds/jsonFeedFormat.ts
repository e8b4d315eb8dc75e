import type { ExportFormat } from '../ExportFormat.js';
import { changeListsOf } from './changeListsOf.js';
import { jsonFeed } from './jsonFeed.js';

/** The same as the Atom feed, for programs that would rather read JSON. */
export const jsonFeedFormat: ExportFormat = {
  name: 'jsonfeed',
  description: 'the same changes as a JSON Feed',
  fileName: 'changes.json',
  render: (dataset, { base, companions }) => jsonFeed(dataset, changeListsOf(companions), base),
};
