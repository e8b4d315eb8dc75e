import type { Draft } from './Draft.js';

/** The record of a draft with every field that it must have: empty where a curator has to write. */
export function completeDraft(
  { fields, unmapped, leftOver }: Pick<Draft, 'fields' | 'unmapped' | 'leftOver'>,
  { id, version }: { readonly id: string; readonly version: string },
): Record<string, unknown> {
  const given = (fields['provenance'] ?? {}) as Record<string, unknown>;
  const note = noteOf(given['note'], unmapped, leftOver);
  return {
    title: {},
    summary: { en: '' },
    type: '',
    topics: [],
    audiences: [],
    contexts: [],
    places: [],
    publishers: [],
    published: null,
    editions: [],
    sourceLabels: [],
    ...fields,
    // Whatever the file said: that may be taken, or be no id at all.
    id,
    provenance: {
      addedIn: version,
      source: [],
      urlKind: null,
      urlEvidence: null,
      languageEvidence: 'inferred',
      ...given,
      ...(note === '' ? {} : { note }),
    },
  };
}

/** A note is one paragraph of plain text: what is no part of that is left to the report. */
function noteOf(given: unknown, unmapped: readonly string[], leftOver: Readonly<Record<string, string>>): string {
  const start = typeof given === 'string' ? given : '';
  const more = [
    ...(unmapped.length === 0 ? [] : [`Labels without a place: ${unmapped.join(', ')}.`]),
    ...Object.entries(leftOver).map(([name, text]) => `${name}: ${text}`),
  ].join(' ');
  if (more === '') return start;
  return `${start} ${more.replace(/[<>\p{Cc}\p{Cf}]+/gu, ' ')}`.trim().slice(0, 2000).trim();
}
