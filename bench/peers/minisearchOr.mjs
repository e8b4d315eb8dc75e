import { miniSearch } from './minisearch.mjs';

/** MiniSearch as it comes: any word is enough. The same index, so only its queries are measured. */
export const peer = { ...miniSearch('MiniSearch (OR)', 'OR'), sameIndexAs: 'minisearch' };
