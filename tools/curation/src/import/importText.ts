import type { ImportResult, NewDraft } from './ImportResult.js';

/** The report of an import for people: what is there already, what is new, and what has no place. */
export function importText({
  encoding,
  format,
  drafts,
  existing,
  unmapped,
  newLabels,
}: Omit<ImportResult, 'findings'>): string[] {
  if (encoding === 'none') return [];
  return [
    `Read as ${`a ${format}`} in ${encoding}.`,
    ...existing.map(({ source, id, changes }) => {
      const lines = changes.map(({ field, was, is }) => `\n  ${field}: ${show(was)} → ${show(is)}`);
      return `${source}: already there as ${id}${lines.length === 0 ? ', without a difference' : `, otherwise in${lines.join('')}`}`;
    }),
    ...drafts.map(draftText),
    ...unmapped.map(({ label, nearest, sources }) => {
      const like = nearest.length === 0 ? 'nothing looks like it' : `nearest: ${nearest.join(', ')}`;
      return `Label without a place: "${label}" (${sources.join(', ')}); ${like}`;
    }),
    ...Object.entries(newLabels).map(([label, targets]) => {
      return `To add to records/source-labels.json: ${JSON.stringify(label)}: ${JSON.stringify(targets)}`;
    }),
  ];
}

function draftText({ source, id, toWrite, description, leftOver }: NewDraft): string {
  return [
    `${source}: new, as the draft ${id}`,
    ...(toWrite.length === 0 ? [] : [`  still to write: ${toWrite.join(', ')}`]),
    ...(description === '' ? [] : [`  their description, to be read and not to be copied: ${description}`]),
    ...Object.entries(leftOver).map(([name, text]) => `  without a field: ${name}: ${text}`),
  ].join('\n');
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
