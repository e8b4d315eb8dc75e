import { closestMatch } from '@safeguarding/sdk';
import { getField } from '../json/getField.js';
import { textsIn } from '../json/textsIn.js';
import type { RecordFile, Records } from '../records/Records.js';
import { knownIds, type KnownIds } from '../records/knownIds.js';
import { countryNames } from './countryNames.js';
import { plainWords } from '../records/plainWords.js';

/** Gathers what words mean: what was decided for the origin listing first, then the labels of the taxonomy, publishers and countries. */
export function labelsOf(records: Records): Labels {
  const { sourceLabels, concepts, publishers } = records;
  const known = new Map<string, { readonly label: string; readonly levels: string[][] }>();
  let level = 0;
  const learn = (pairs: readonly (readonly [label: string, target: string])[]) => {
    for (const [label, target] of pairs) {
      const key = plainWords(label);
      if (key === '') continue;
      const { levels } = known.get(key) ?? { label, levels: [] };
      known.set(key, { label: known.get(key)?.label ?? label, levels });
      (levels[level] ??= []).push(target);
    }
    level += 1;
  };
  learn(
    Object.entries(sourceLabels.value ?? {}).flatMap(([label, targets]) =>
      targets.map((target) => [label, target] as const),
    ),
  );
  learn(concepts.flatMap((file) => named(file, 'prefLabel', String(getField(file.raw, 'scheme')))));
  learn(publishers.flatMap((file) => [...named(file, 'name', 'publisher'), ...named(file, 'acronym', 'publisher')]));
  learn(countryNames().map(([code, name]) => [name, `country:${code}`] as const));
  learn(
    ['altLabel', 'plainLabel'].flatMap((field) =>
      concepts.flatMap((file) => named(file, field, String(getField(file.raw, 'scheme')))),
    ),
  );
  learn(publishers.flatMap((file) => named(file, 'alsoKnownAs', 'publisher')));
  learn(concepts.flatMap((file) => named(file, 'hiddenLabel', String(getField(file.raw, 'scheme')))));
  return {
    ids: knownIds(records),
    // What an earlier list says of a word stands; within one list a word may mean several things.
    targetsOf: (label, kind = '') => {
      const levels = (known.get(plainWords(label))?.levels ?? []).map((targets) => {
        return targets.filter((target) => kind === '' || target.startsWith(`${kind}:`));
      });
      return [...new Set(levels.find((targets) => targets !== undefined && targets.length > 0))];
    },
    nearest: (label) => nearestLabels(plainWords(label), [...known.keys()]).map((key) => known.get(key)?.label ?? key),
  };
}

function named({ raw }: RecordFile<unknown>, field: string, kind: string) {
  const target = `${kind}:${String(getField(raw, 'id'))}`;
  return textsIn(getField(raw, field)).map(({ text }) => [text, target] as const);
}

/** Up to three of `candidates` that look most like `label`: the one with a slip of the pen first, then those that share words. */
function nearestLabels(label: string, candidates: readonly string[]): string[] {
  const slip = closestMatch(label, candidates);
  const words = wordsOf(label);
  const sharing = candidates
    .map((candidate) => ({ candidate, score: likeness(words, wordsOf(candidate)) }))
    .filter(({ candidate, score }) => score > 0 && candidate !== slip)
    .sort((a, b) => b.score - a.score);
  return [...(slip === undefined ? [] : [slip]), ...sharing.map(({ candidate }) => candidate)].slice(0, 3);
}

/** Words of three letters and less are shared by chance. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((word) => word.length > 3));
}

/** https://en.wikipedia.org/wiki/Jaccard_index */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** What words mean in the catalogue. A target is `topic:csam`, `publisher:icmec`, `country:PH` or `language:zh`. */
export interface Labels {
  /** The targets of a label, or those of one kind; none when nobody has said what it means. */
  readonly targetsOf: (label: string, kind?: string) => readonly string[];
  /** The ids that the catalogue has, by kind. */
  readonly ids: KnownIds;
  /** Labels that are known and look alike, the nearest first. */
  readonly nearest: (label: string) => string[];
}
