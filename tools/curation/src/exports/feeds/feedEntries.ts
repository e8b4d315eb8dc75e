import type { Changes } from '@safeguarding/data';
import { compare } from 'semver';
import * as z from 'zod';
import type { Dataset } from '../../build/buildDataset.js';
import type { AuxiliaryFiles } from '../../build/publishedJson.js';
import { fieldName } from '../../release/fieldName.js';
import { withoutRenames } from '../../release/withoutRenames.js';
import { changes } from '../../schema/dataset.js';
import type { Identifiers } from '../identifiersBelow.js';

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
    const ofVersion = withoutRenames(changes)
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

/** What one version changed: the content of `changes/<version>.json`. */
export type ChangeList = Changes;

/** One entry of a feed, whatever the feed is written in. */
interface FeedEntry {
  /** An address that names the entry for ever. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The identifier of the resource that it is about. */
  readonly link: string;
  /** RFC 3339. */
  readonly updated: string;
}

/** Feeds ask for a time, releases have a day: its beginning in UTC. RFC 3339. */
export function isoTime(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The change lists that are published beside a dataset. Throws where one does not have the shape of the schema. */
export function changeListsOf({ changes: texts = {} }: AuxiliaryFiles): ChangeList[] {
  return Object.entries(texts).map(([version, text]) => {
    const { data, error } = changes.safeParse(JSON.parse(text));
    if (data !== undefined) return data as ChangeList;
    throw new Error(`changes/${version}.json is not a list of changes: ${z.prettifyError(error)}. Generate it again.`);
  });
}
