import { expect, test } from 'vitest';
import real from '@safeguarding/data/catalogue.json' with { type: 'json' };
import schema from '@safeguarding/data/schema/dataset.schema.json' with { type: 'json' };
import * as z from 'zod';
import { fuzz, seed } from '../testing/fuzz.js';
import { dayPattern, forCurators, publishedShapes } from '../testing/publishedShapes.js';
import { seededRandom } from '../testing/syntheticDataset.mjs';
import * as patterns from './patterns.js';
import { datasetFile } from './published.js';
import { findInvalidPlace } from './shape.js';

test('the shapes that downloads are held to are those of the published JSON Schemas', async () => {
  await expect(await publishedShapes()).toMatchFileSnapshot('./published.ts');
});

const runs = 4_000 * fuzz;
const random = seededRandom(seed);
const below = (count: number) => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

type Json = { [key: string]: unknown };
const lists = ['resources', 'concepts', 'publishers', 'redirects', 'needs', 'answerSets', 'reviews'] as const;
/** Records that the catalogue has few of, or none: made so that every field is there. */
const made: Partial<Record<(typeof lists)[number], readonly unknown[]>> = {
  redirects: [
    { id: 'a', status: 'moved', to: 'b', since: '1.0.0' },
    { id: 'c', status: 'split', to: ['b', 'd'], since: '1.0.0' },
    { id: 'e', status: 'withdrawn', reason: 'closed', alternatives: [], since: '1.0.0' },
  ],
  needs: [
    {
      id: 'things-at-home',
      label: { en: 'Somebody at home hurts me' },
      chip: { en: 'Things at home' },
      heading: { en: 'If things at home are not safe' },
      about: 'me',
      askers: ['children'],
      topics: ['disclosure'],
      urgency: 'today',
      private: true,
      card: 'strict',
      phrases: { en: ['my dad hits me'], fr: ['mon père me frappe'] },
      words: { en: ['smacking'] },
      except: { en: ['hits the road'] },
      answers: [
        { set: 'lines', role: 'talk' },
        { id: 'a-line', role: 'talk', places: ['GB'], languages: ['en'] },
      ],
      advice: { en: 'If you can, talk to an adult you trust.' },
    },
  ],
  answerSets: [
    { id: 'lines', label: 'Lines', resources: [{ id: 'a-line' }, { id: 'b-line', places: ['GB'], languages: ['en'] }] },
  ],
  reviews: [
    {
      need: 'things-at-home',
      language: 'en',
      places: ['GB'],
      digest: '0'.repeat(64),
      reviewers: ['subject', 'language'].map((competence) => ({
        person: competence,
        role: 'Made up',
        competence,
        body: null,
      })),
      decision: 'approved',
      decidedOn: '2026-11-01',
      dueOn: '2027-11-01',
    },
  ],
};
const others = [
  null,
  5,
  true,
  '',
  'x',
  'Two Words',
  'javascript:alert(1)',
  '2020-13',
  '2020\u202E',
  [],
  {},
  [5],
  { en: 5 },
];

/** Changes one value somewhere inside. */
function mutate(value: Json): void {
  const inside = Object.entries(value).filter(
    (each): each is [string, Json] => typeof each[1] === 'object' && each[1] !== null,
  );
  if (inside.length > 0 && random() < 0.6) return mutate(pick(inside)[1]);
  const key = pick(Object.keys(value).length > 0 ? Object.keys(value) : ['more']);
  const old = value[key];
  if (random() < 0.25 && !Array.isArray(value)) delete value[key];
  else if (typeof old === 'string' && random() < 0.4)
    value[key] = old.slice(0, -1) + pick(['', '\u202E', ' ', '-', 'x', '"']);
  else value[key] = pick(others);
}

/** The curators' definition, which is written in zod, by way of the JSON Schema that they publish. */
const definition = z.fromJSONSchema(schema as unknown as z.core.JSONSchema.JSONSchema);
const forms = new Set([...Object.values(patterns), dayPattern].map(String));

/**
 * What a reader of data must see. What curators write for each other, closed lists, lengths, and the forms of texts are
 * for those who write records.
 */
function isForReaders({
  code,
  path,
  pattern,
}: {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly pattern?: unknown;
}): boolean {
  if (path.some((name) => forCurators.has(name))) return false;
  return code === 'invalid_type' || (code === 'invalid_format' && forms.has(String(pattern)));
}

test(`a changed record is refused by both definitions, or by neither (seed ${seed})`, () => {
  const counts = { refused: 0, accepted: 0, forms: 0 };
  for (let run = 0; run < runs; run++) {
    const list = pick(lists);
    const records = made[list] ?? (real as unknown as Record<string, readonly unknown[]>)[list]!;
    const record = structuredClone(pick(records)) as Json;
    mutate(record);
    const none = { resources: [], concepts: [], publishers: [], redirects: [], needs: [], answerSets: [] };
    const file: Json = { ...real, ...none, [list]: [record] };
    const place = findInvalidPlace(file, datasetFile);
    const { error } = definition.safeParse(file);
    const told = `seed ${seed}, run ${run}: ${place} ${JSON.stringify(error?.issues)}`;
    if (place !== undefined) expect(error, told).toBeDefined();
    else expect(error?.issues.filter(isForReaders) ?? [], told).toEqual([]);
    if (error?.issues.some((issue) => issue.code === 'invalid_format' && isForReaders(issue))) counts.forms++;
    counts[place === undefined ? 'accepted' : 'refused']++;
  }
  expect(Math.min(counts.refused, counts.accepted, counts.forms)).toBeGreaterThan(runs / 20);
});

test('a version from before there were needs is read as it is, one with them record by record', () => {
  const { needs: _, answerSets: __, reviews: ___, ...before } = real as unknown as Json;
  expect(findInvalidPlace(before, datasetFile)).toBeUndefined();
  expect(findInvalidPlace({ ...before, needs: made.needs, answerSets: made.answerSets }, datasetFile)).toBeUndefined();
  expect(findInvalidPlace({ ...before, needs: null }, datasetFile)).toBe('needs');
  expect(findInvalidPlace({ ...before, needs: [{ ...(made.needs![0] as Json), heading: 'If' }] }, datasetFile)).toBe(
    'needs[0].heading',
  );
});
