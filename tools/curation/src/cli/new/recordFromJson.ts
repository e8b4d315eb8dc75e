import { parseJson } from '../../json/parseJson.js';
import { fieldIn } from '../../json/fieldIn.js';
import type { Finding } from '../../records/Finding.js';
import { knownIds } from '../../records/knownIds.js';
import type { Records } from '../../records/Records.js';
import type { RecordKind } from '../../records/RecordKind.js';
import { suggestId } from '../../records/suggestId.js';

/** The record in a JSON text; one without an id gets that of its title or name. */
export function recordFromJson(
  text: string,
  file: string,
  kind: RecordKind,
  records: Records,
): { record: Record<string, unknown> | undefined; findings: Finding[] } {
  const { value, problems } = parseJson(text);
  const findings: Finding[] = problems.map((problem) => ({ level: 'error', rule: 'valid-json', file, ...problem }));
  if (findings.length > 0) return { record: undefined, findings };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const fix = 'Write the fields of the record between { and }.';
    const message = 'The file does not hold one record.';
    return {
      record: undefined,
      findings: [
        { level: 'error', rule: 'valid-json', file, path: '', message, expected: 'an object in curly brackets', fix },
      ],
    };
  }
  const name = ['title', 'name', 'prefLabel'].map((field) => fieldIn(fieldIn(value, field), 'en'));
  const title = name.find((label) => typeof label === 'string') ?? '';
  const taken = knownIds(records)[kind === 'concept' ? String(fieldIn(value, 'scheme')) : kind];
  return { record: { id: suggestId(String(title), taken), ...value }, findings: [] };
}
