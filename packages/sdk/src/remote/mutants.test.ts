import type { Dataset } from '@safeguarding/data';
import whole from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { afterAll, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { isSafeguardingError } from '../errors.js';
import { fuzz, seed } from '../testing/fuzz.js';
import { seededRandom } from '../testing/syntheticDataset.mjs';
import { parseData } from './parseData.js';
import { datasetFile } from '../validate/published.js';

/** Bytes changed, put in or taken out, over all mutants of a run: a million with `FUZZ=10`. */
const budget = 100_000 * fuzz;
const random = seededRandom(seed);
const below = (count: number) => Math.floor(random() * count);

/** A real dataset of a few resources, with all that they refer to. */
function smallDataset(): Dataset {
  const resources = whole.resources.filter((_, i) => i % 60 === 0);
  const text = JSON.stringify(resources);
  const isNamed = ({ id }: { readonly id: string }) => text.includes(`"${id}"`);
  const few = (texts: Readonly<Record<string, readonly string[]>> = {}) =>
    Object.fromEntries(Object.entries(texts).map(([language, list]) => [language, list.slice(0, 2)]));
  const needs = (whole as Dataset).needs
    ?.slice(0, 3)
    .map((need) => ({ ...need, phrases: few(need.phrases), words: few(need.words), except: few(need.except) }));
  return {
    ...whole,
    ...(needs && { needs }),
    answerSets: (whole as Dataset).answerSets?.slice(0, 2) ?? [],
    resources,
    concepts: whole.concepts.filter(isNamed).slice(0, 8),
    publishers: whole.publishers.filter(isNamed),
  };
}

const encoder = new TextEncoder();
const original = encoder.encode(JSON.stringify(smallDataset()));
/** What a careless or hostile hand might put in. */
const pieces = [
  'null',
  '{}',
  '[]',
  '""',
  '0',
  '-1e999',
  'true',
  '"__proto__":',
  '"constructor":{',
  '\\u0000',
  '\ud800',
].map((piece) => encoder.encode(piece));
/** Where values and keys of JSON begin: changes there more often leave JSON that can be read. */
const places = [...original.keys()].filter((i) => '"{}[]:,'.includes(String.fromCharCode(original[i]!)));
const somewhere = () => (random() < 0.5 ? places[below(places.length)]! : below(original.length));

/** The places of letters and digits within longer values, which are most of the file. */
const inValues = [...new TextDecoder('latin1').decode(original).matchAll(/:"[^"]{12,}"/g)].flatMap(
  ({ index, 0: value }) =>
    Array.from(value, (_, i) => i)
      .slice(2, -1)
      .map((i) => index + i),
);

/** Changes some letters and digits into other ones. */
function change(bytes: Uint8Array, among: readonly number[], count: number): number {
  let changed = 0;
  for (let i = 0; i < count; i++) {
    const at = among[below(among.length)]!;
    const byte = bytes[at] ?? 0;
    if (byte >= 97 && byte <= 122) bytes[at] = 97 + below(26);
    else if (byte >= 48 && byte <= 57) bytes[at] = 48 + below(10);
    else continue;
    changed++;
  }
  return changed;
}

/** Each takes bytes and gives changed ones with how many they changed. */
const mutations: readonly ((bytes: Uint8Array) => readonly [Uint8Array, number])[] = [
  // Letters and digits of values for others: JSON of another content.
  ...Array.from({ length: 4 }, () => (bytes: Uint8Array) => [bytes, change(bytes, inValues, 1 + below(150))] as const),
  // Letters and digits anywhere, keys too.
  (bytes) => [bytes, change(bytes, [...bytes.keys()], 1 + below(5))],
  // Any byte for any other.
  (bytes) => {
    const count = 1 + below(3);
    for (let i = 0; i < count; i++) bytes[somewhere()] = below(256);
    return [bytes, count];
  },
  // A stretch taken out.
  (bytes) => {
    const from = somewhere();
    const length = 1 + below(200);
    const end = Math.min(from + length, bytes.length);
    return [join(bytes.subarray(0, from), bytes.subarray(end)), end - from];
  },
  // A stretch put in a second time, elsewhere.
  (bytes) => {
    const from = somewhere();
    const stretch = bytes.slice(from, from + 1 + below(200));
    const at = somewhere();
    return [join(bytes.subarray(0, at), stretch, bytes.subarray(at)), stretch.length];
  },
  // A value for another: from one mark to the next.
  (bytes) => {
    const first = below(places.length - 1);
    const [from, end] = [places[first]!, places[Math.min(first + 1 + below(4), places.length - 1)]!];
    const piece = pieces[below(pieces.length)]!;
    return [join(bytes.subarray(0, from + 1), piece, bytes.subarray(end)), piece.length + end - from];
  },
  // A key for another, of the same length, everywhere in the file.
  (bytes) => {
    const keys = ['title', 'topics', 'places', 'editions', 'language', 'broader', 'summary', 'published', 'id'];
    const key = keys[below(keys.length)]!;
    const text = new TextDecoder().decode(bytes).replaceAll(`"${key}":`, `"${'x'.repeat(key.length)}":`);
    return [encoder.encode(text), key.length * 6];
  },
  // Cut short.
  (bytes) => {
    const end = below(bytes.length);
    return [bytes.subarray(0, end), Math.min(bytes.length - end, 200)];
  },
];

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const prototypes = [Object, Array, String, Number, Map, Set, Promise, Function].map(
  ({ prototype }) => prototype as object,
);
const state = () =>
  prototypes.map((each) =>
    Reflect.ownKeys(each).map((key) => [key, Object.getOwnPropertyDescriptor(each, key)?.value]),
  );

const queries = [{}, { text: 'safe children' }, { topics: ['online-safety'], sort: 'title' as const, limit: 2 }];
const counts = { mutants: 0, bytes: 0, opened: 0 };
afterAll(() => {
  console.log(
    `${counts.bytes} bytes mutated in ${counts.mutants} mutants, ${counts.opened} of them opened; SEED=${seed}`,
  );
});

test(`mutated bytes: typed errors only, and whatever is accepted answers (SEED=${seed})`, () => {
  const before = state();
  while (counts.bytes < budget) {
    let bytes: Uint8Array = original.slice();
    let changed = 0;
    for (let rounds = 1 + below(2); rounds > 0; rounds--) {
      const [next, count] = mutations[below(mutations.length)]!(bytes);
      bytes = next.slice();
      changed += count;
    }
    counts.mutants++;
    counts.bytes += changed;
    try {
      const dataset = parseData(bytes, datasetFile, 'mutant') as Dataset;
      const catalogue = openCatalogue(dataset);
      for (const query of queries) expect(queryCatalogue(catalogue, query).total).toBeGreaterThanOrEqual(0);
      counts.opened++;
    } catch (error) {
      if (!isSafeguardingError(error)) throw new Error(`Mutant ${counts.mutants} of seed ${seed}`, { cause: error });
    }
  }
  expect(state()).toEqual(before);
  expect(counts.opened).toBeGreaterThan(counts.mutants / 20); // Else it tests JSON.parse alone.
});
