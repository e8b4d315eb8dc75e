import type { FieldChange, JsonValue } from '@safeguarding/data';
import { hasOwn } from '../hasOwn.js';
import { compareCodeUnits } from '../text/fold.js';

/** Entries of a list or fields of a record, by name. A Map: a name may be `__proto__`. */
type Named = ReadonlyMap<string, unknown>;

/**
 * The fields that differ, each by its path: `summary.fr`, `editions[es].url`. Lists of plain values count as one value;
 * so do lists of records whose entries cannot be told to be the same ones.
 */
export function diffFields(before: unknown, after: unknown, path = ''): readonly FieldChange[] {
  if (sameJson(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    return diffNamed(new Map(Object.entries(before)), new Map(Object.entries(after)), (name) =>
      path === '' ? name : `${path}.${name}`,
    );
  }
  const [old, now] = sameEntries(before, after) ?? [];
  if (old && now) return diffNamed(old, now, (name) => `${path}[${name}]`);
  return [
    {
      path,
      ...(before === undefined ? {} : { before: before as JsonValue }),
      ...(after === undefined ? {} : { after: after as JsonValue }),
    },
  ];
}

function diffNamed(before: Named, after: Named, pathOf: (name: string) => string): readonly FieldChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
  return names.flatMap((name) => diffFields(before.get(name), after.get(name), pathOf(name)));
}

/** The entries of two lists of records under names that tell which are the same: the language, or else the place. */
function sameEntries(before: unknown, after: unknown): readonly [Named, Named] | undefined {
  if (!isListOfRecords(before) || !isListOfRecords(after)) return undefined;
  const [old, now] = [byLanguage(before), byLanguage(after)];
  if (!old || !now) {
    return before.length === after.length
      ? [new Map(before.map((each, i) => [`${i}`, each])), new Map(after.map((each, i) => [`${i}`, each]))]
      : undefined;
  }
  // A new order says something too, and would be lost if entries were compared by name alone.
  const kept = [...old.keys()].filter((name) => now.has(name));
  return sameJson(
    kept,
    [...now.keys()].filter((name) => old.has(name)),
  )
    ? [old, now]
    : undefined;
}

function byLanguage(list: readonly object[]): Named | undefined {
  const named = new Map<string, unknown>();
  for (const entry of list) {
    const { language } = entry as { language?: unknown };
    if (typeof language !== 'string' || named.has(language)) return undefined;
    named.set(language, entry);
  }
  return named;
}

function isListOfRecords(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two JSON values are equal. The order of fields says nothing; that of lists does. */
function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(
      (name) => hasOwn(b, name) && sameJson((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
    )
  );
}
