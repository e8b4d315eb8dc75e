import type { Dataset } from '@safeguarding/data';
import { expect, test } from 'vitest';
import { diffDatasets } from './diffDatasets.js';
import { diffNeeds } from './diffNeeds.js';

const need = (id: string, more: object = {}) => ({
  id,
  label: { en: id },
  chip: { en: 'Things at home' },
  heading: { en: 'If things at home are not safe' },
  about: 'me',
  askers: ['children'],
  topics: [],
  phrases: { en: ['my dad hits me'] },
  answers: [{ set: 'lines', role: 'talk' }],
  ...more,
});

const dataset = (lists: object = {}) =>
  ({
    schemaVersion: 1,
    version: '1.0.0',
    released: '2026-11-23',
    licence: 'CC0-1.0',
    languages: ['en'],
    resources: [],
    concepts: [],
    publishers: [],
    redirects: [],
    ...lists,
  }) as unknown as Dataset;

test('a catalogue without needs gets some: each is an addition, and no other change', () => {
  const after = dataset({
    needs: [need('b'), need('a')],
    answerSets: [{ id: 'lines', label: 'Lines', resources: [{ id: 'line' }] }],
    reviews: [{ need: 'a', language: 'fr' }],
  });
  expect(diffNeeds(dataset(), after)).toEqual([
    { op: 'add', kind: 'need', id: 'a' },
    { op: 'add', kind: 'need', id: 'b' },
    { op: 'add', kind: 'answer-set', id: 'lines' },
    { op: 'add', kind: 'review', id: 'a.fr' },
  ]);
  expect(diffDatasets(dataset(), after)).toEqual([]);
});

test('a need that changed says which fields, one that went is removed, one that stayed is not told', () => {
  const before = dataset({ needs: [need('changed'), need('gone'), need('same')] });
  const after = dataset({
    needs: [need('changed', { heading: { en: 'If home is not safe' }, urgency: 'now' }), need('same')],
  });
  expect(diffNeeds(before, after)).toEqual([
    {
      op: 'change',
      kind: 'need',
      id: 'changed',
      fields: [
        { path: 'heading.en', before: 'If things at home are not safe', after: 'If home is not safe' },
        { path: 'urgency', after: 'now' },
      ],
    },
    { op: 'remove', kind: 'need', id: 'gone' },
  ]);
});

test('what is no dataset is refused as everywhere', () => {
  expect(() => diffNeeds(dataset({ schemaVersion: 99 }), dataset())).toThrow(
    expect.objectContaining({ code: 'unsupported-schema' }),
  );
  for (const lists of [{ needs: 5 }, { needs: [need('a'), need('a')] }, { answerSets: [{}] }, { reviews: ['a'] }])
    expect(() => diffNeeds(dataset(), dataset(lists))).toThrow(expect.objectContaining({ code: 'invalid-data' }));
});
