import { fieldIn } from '../json/fieldIn.js';
import { knownIds } from '../records/knownIds.js';
import { textsIn } from '../json/textsIn.js';
import type { RecordFile, Records } from '../records/Records.js';
import { countryNames } from './countryNames.js';
import { fold } from './fold.js';
import type { Labels } from './Labels.js';
import { nearestLabels } from './nearestLabels.js';

/** Gathers what words mean: what was decided for the origin listing first, then the labels of the taxonomy, publishers and countries. */
export function labelsOf(records: Records): Labels {
  const { sourceLabels, concepts, publishers } = records;
  const known = new Map<string, { readonly label: string; readonly levels: string[][] }>();
  let level = 0;
  const learn = (pairs: readonly (readonly [label: string, target: string])[]) => {
    for (const [label, target] of pairs) {
      const key = fold(label);
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
  learn(concepts.flatMap((file) => named(file, 'prefLabel', String(fieldIn(file.raw, 'scheme')))));
  learn(publishers.flatMap((file) => [...named(file, 'name', 'publisher'), ...named(file, 'acronym', 'publisher')]));
  learn(countryNames().map(([code, name]) => [name, `country:${code}`] as const));
  learn(concepts.flatMap((file) => named(file, 'altLabel', String(fieldIn(file.raw, 'scheme')))));
  learn(publishers.flatMap((file) => named(file, 'alsoKnownAs', 'publisher')));
  learn(concepts.flatMap((file) => named(file, 'hiddenLabel', String(fieldIn(file.raw, 'scheme')))));
  return {
    ids: knownIds(records),
    // What an earlier list says of a word stands; within one list a word may mean several things.
    targetsOf: (label, kind = '') => {
      const levels = (known.get(fold(label))?.levels ?? []).map((targets) => {
        return targets.filter((target) => kind === '' || target.startsWith(`${kind}:`));
      });
      return [...new Set(levels.find((targets) => targets !== undefined && targets.length > 0))];
    },
    nearest: (label) => nearestLabels(fold(label), [...known.keys()]).map((key) => known.get(key)?.label ?? key),
  };
}

function named({ raw }: RecordFile<unknown>, field: string, kind: string) {
  const target = `${kind}:${String(fieldIn(raw, 'id'))}`;
  return textsIn(fieldIn(raw, field)).map(({ text }) => [text, target] as const);
}
