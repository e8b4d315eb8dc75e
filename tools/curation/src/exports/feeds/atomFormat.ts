import type { ExportFormat } from '../ExportFormat.js';
import { atomFeed } from './atomFeed.js';
import { changeListsOf } from './changeListsOf.js';

/** What happened to resources, for readers of feeds. */
export const atomFormat: ExportFormat = {
  name: 'atom',
  description: 'the changes of resources as an Atom feed, from changes/<version>.json',
  fileName: 'changes.atom',
  render: (dataset, { base, companions }) => atomFeed(dataset, changeListsOf(companions), base),
};
