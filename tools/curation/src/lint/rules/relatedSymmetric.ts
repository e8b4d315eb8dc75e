import { compareCodeUnits } from '../../json/compareCodeUnits.js';
import { getField } from '../../json/getField.js';
import type { Records } from '../../records/Records.js';
import { defineRule } from '../Rule.js';
import { editText } from '../editText.js';

/** skos:related holds both ways. Source: SKOS Reference, S23. */
export const relatedSymmetric = defineRule({
  name: 'related-symmetric',
  description: 'When one concept is related to another, the other is related to it.',
  check: (records) => {
    const missing = missingRelations(records);
    return records.concepts.flatMap(({ file }) => {
      return (missing.get(file) ?? []).map((id) => ({
        file,
        path: 'related',
        message: `"${id}" is related to this concept, but this concept is not related to "${id}".`,
        expected: `"${id}" in "related"`,
        fix: 'Run "safeguarding-data check --fix", or remove the relation from the other concept.',
      }));
    });
  },
  fixAmong: (records) => {
    const missing = missingRelations(records);
    return (text, file) => editText(text, (value) => withRelations(value, missing.get(file) ?? []));
  },
});

/** The ids that `related` of a file lacks. */
function missingRelations({ concepts }: Records): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map(concepts.map((record) => [`${record.value?.scheme}:${record.value?.id}`, record]));
  const missing = new Map<string, string[]>();
  for (const { value } of concepts) {
    for (const id of value?.related ?? []) {
      const other = byKey.get(`${value?.scheme}:${id}`);
      if (value === null || other?.value == null || other.value.related.includes(value.id)) continue;
      missing.set(other.file, [...(missing.get(other.file) ?? []), value.id]);
    }
  }
  return missing;
}

function withRelations(value: unknown, ids: readonly string[]): unknown {
  const related = getField(value, 'related') ?? [];
  if (ids.length === 0 || typeof value !== 'object' || !Array.isArray(related)) return value;
  const all = [...new Set([...(related as string[]), ...ids])].sort(compareCodeUnits);
  return { ...value, related: all };
}
