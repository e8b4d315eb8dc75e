import { compare } from 'semver';
import type { Dataset } from '../../build/buildDataset.js';
import { fieldName } from '../../release/fieldName.js';
import { withoutNewNames } from '../../release/withoutNewNames.js';
import type { Identifiers } from '../Identifiers.js';
import type { ChangeList } from './ChangeList.js';
import type { FeedEntry } from './FeedEntry.js';
import { isoTime } from './isoTime.js';

type Change = ChangeList['changes'][number];
type ResourceChange = Extract<Change, { readonly title: string }>;

/** More than a reader of feeds keeps. Whole versions are left out, the oldest first. */
const mostEntries = 1000;

const verbs: Readonly<Record<ResourceChange['op'], string>> = {
  add: 'Added',
  change: 'Changed',
  move: 'Moved',
  split: 'Split',
  withdraw: 'Withdrawn',
  restore: 'Restored',
  deprecate: 'Deprecated',
  remove: 'Removed',
};

/**
 * An entry for each change of a resource, the newest version first. Changes of concepts, of publishers and of the shape
 * concern who works with the data: they stand in `changes/<version>.json` alone.
 */
export function feedEntries(lists: readonly ChangeList[], dataset: Dataset, names: Identifiers): FeedEntry[] {
  const titles = new Map(dataset.resources.map(({ id, title }) => [id, title['en'] ?? id]));
  const summaries = new Map(dataset.resources.map(({ id, summary }) => [id, summary['en'] ?? '']));
  const entries: FeedEntry[] = [];
  for (const { to, released, changes } of [...lists].sort((a, b) => compare(b.to, a.to))) {
    const ofVersion = withoutNewNames(changes)
      .filter(isOfResource)
      .map((change): FeedEntry => {
        return {
          id: `${names.base}changes/${to}/${change.op}/${change.id}`,
          title: `${verbs[change.op]}: ${change.title}`,
          text: describe(change, { titles, summaries }),
          link: names.resource(change.id),
          updated: isoTime(released),
        };
      });
    if (entries.length > 0 && entries.length + ofVersion.length > mostEntries) break;
    entries.push(...ofVersion);
  }
  return entries;
}

function isOfResource(change: Change): change is ResourceChange {
  return change.kind === 'resource';
}

interface Known {
  readonly titles: ReadonlyMap<string, string>;
  readonly summaries: ReadonlyMap<string, string>;
}

function describe(change: ResourceChange, { titles, summaries }: Known): string {
  const named = (ids: readonly string[]) => ids.map((id) => `"${titles.get(id) ?? id}"`).join(', ');
  switch (change.op) {
    case 'add':
    case 'restore':
      return summaries.get(change.id) || change.title;
    case 'change':
      return `What changed: ${[...new Set(change.fields.map(({ path }) => fieldName(path)))].join(', ')}.`;
    case 'move':
      return `Now part of the record ${named([change.to])}.`;
    case 'split':
      return `Now in several records: ${named(change.to)}.`;
    case 'withdraw': {
      const instead = change.alternatives.length === 0 ? '' : ` Look at ${named(change.alternatives)} instead.`;
      return `No longer in the catalogue (${change.reason}).${instead}`;
    }
    case 'deprecate':
    case 'remove':
      return 'No longer to be used.';
    default:
      return change satisfies never;
  }
}
