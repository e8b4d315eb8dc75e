import { readFileSync } from 'node:fs';
import advisories from '@safeguarding/data/advisories.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { openCatalogue } from './catalogue/openCatalogue.js';
import { isSafeguardingError } from './errors.js';
import { serialiseIndex } from './stored/serialiseIndex.js';
import { datasetOf, resourceOf } from './testing/datasetOf.js';

/** What passes a type check only in JavaScript: a forgotten argument, an answer that never came, a slip of the hand. */
const nonsense = {
  nothing: undefined,
  null: null,
  'a number': 5,
  'no number': NaN,
  'a boolean': true,
  'an empty object': {},
  'an empty list': [],
  'a list of nothing': [undefined],
  'a list of numbers': [5],
  'an object without a prototype': Object.assign(Object.create(null) as object, { noSuchOption: null }),
  'an option that there is not': { noSuchOption: 1 },
  'a function': () => undefined,
  'a symbol': Symbol('nonsense'),
} as const;
type Nonsense = keyof typeof nonsense;

/** An argument that is right, and what of the above is right in its place as well, or is answered without a fault. */
interface Argument {
  readonly right: unknown;
  readonly answered: readonly Nonsense[];
}
const given = (right: unknown, ...answered: Nonsense[]): Argument => ({ right, answered });

const dataset = datasetOf([resourceOf('one', 'One')]);
const opened = openCatalogue(dataset);
const catalogue = given(opened);
const data = given(dataset);
const text = given('online-safety');
/** Options, none of which must be there. */
const options = given({}, 'nothing', 'an empty object');
const integrity = `sha384-${'A'.repeat(64)}`;
const port = () => given(new MessageChannel().port1);
const texts = given({ en: 'Child' }, 'an empty object');
const languages = given('fr', 'an empty list');

/** Right arguments of every function that is exported. A new one is refused here until it has a row. */
const calls: Readonly<Record<string, readonly Argument[]>> = {
  activeAdvisories: [data, given(advisories)],
  analysePhrase: [text, given('en')],
  shortenPhrase: [text, given('en')],
  ancestorsOf: [catalogue, given('topic'), text],
  applyAdvisories: [data, given(advisories)],
  broaderConcepts: [catalogue, given('topic'), text],
  catalogueJsonLd: [
    catalogue,
    given({ base: 'https://example.org/', name: { en: 'Ours' }, description: { en: 'Ours' }, license: 'CC0-1.0' }),
  ],
  closestMatch: [text, given(['online-safety'], 'an empty list')],
  closestMatches: [text, given(['online-safety'], 'an empty list'), given(1, 'a number')],
  conceptJsonLd: [catalogue, given('topic'), text, given({ base: 'https://example.org/' })],
  conceptTree: [catalogue, given('topic')],
  countryName: [given('PH'), given('en')],
  countryNames: [given('PH'), given('en')],
  diffDatasets: [data, data],
  diffNeeds: [data, data],
  explainMatches: [catalogue, text, given(['one'], 'an empty list'), options],
  extendCatalogue: [catalogue, given({}, 'an empty object')],
  filterCatalogue: [catalogue, options],
  findConcepts: [catalogue, text, options],
  fold: [text],
  getConcept: [catalogue, given('topic'), text],
  highlightRanges: [text, text],
  inLanguages: [data, languages],
  isInternalHost: [given('printer.local')],
  isUnverifiedLine: [given(dataset.resources[0]), given('2026-11-23')],
  labelOf: [given({ prefLabel: { en: 'Child' } }), languages],
  languageName: [given('fr'), given('en')],
  listChips: [catalogue, options],
  listNeeds: [catalogue, options],
  localEngine: [catalogue],
  narrowerConcepts: [catalogue, given('topic'), text],
  openCatalogue: [data, options],
  openSerialised: [data, given(serialiseIndex(dataset)), options],
  orderHelp: [given({ about: 'me', help: [] }), given('2026-11-23')],
  preloadSearch: [catalogue, options],
  queryCatalogue: [catalogue, options],
  queryFromParams: [given(new URLSearchParams()), options],
  queryToParams: [given({}, 'an empty object'), options],
  recogniseNeed: [catalogue, text, options],
  resolveResource: [catalogue, text],
  resourceJsonLd: [catalogue, given(dataset.resources[0]), given({ language: 'en' })],
  serialiseIndex: [data, options],
  similarResources: [catalogue, text, options],
  suggest: [catalogue, text, options],
  suggestFacetValue: [catalogue, given('topics'), text],
  textIn: [texts, languages],
  // Nothing is asked of the network: a signal has stopped it before.
  loadAdvisories: [given({ sources: ['https://example.org/a.json'], signal: AbortSignal.abort() })],
  loadDataset: [given({ version: '1.0.0', integrity, sources: ['https://example.org/'], signal: AbortSignal.abort() })],
  workerEngine: [port(), options],
  // What is wrong with a catalogue is told to whoever asks, as when it could not be loaded: see workerEngine.test.ts.
  serveCatalogue: [port(), given(opened, ...(Object.keys(nonsense) as Nonsense[]))],
};
/** These are there to be asked about anything, or are made by whoever throws. */
const forAnything = ['isSafeguardingError', 'SafeguardingError'];

interface Entry {
  readonly '@safeguarding/source'?: string;
}
const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | Entry>>;
};
const sources = Object.values(exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : (entry['@safeguarding/source'] ?? []),
);
const modules = await Promise.all(
  sources.map((source) => import(new URL(`../${source}`, import.meta.url).href) as Promise<Record<string, unknown>>),
);
type Callable = (...given: readonly unknown[]) => unknown;
const functions = new Map(
  modules
    .flatMap((module) => Object.entries(module))
    .filter((entry): entry is [string, Callable] => typeof entry[1] === 'function'),
);

test('every function of every entry has right arguments here', () => {
  expect(sources.length).toBeGreaterThan(3);
  expect([...functions.keys()].sort()).toEqual([...Object.keys(calls), ...forAnything].sort());
});

type Outcome = { readonly error: unknown } | { readonly answer: unknown };

async function outcomeOf(name: string, values: readonly unknown[]): Promise<Outcome> {
  try {
    const answer = await functions.get(name)!(...values);
    const { close } = (answer ?? {}) as { readonly close?: () => void };
    close?.();
    return { answer };
  } catch (error) {
    return { error };
  }
}

test.each(Object.entries(calls))('%s takes its right arguments', async (name, row) => {
  const outcome = await outcomeOf(
    name,
    row.map(({ right }) => right),
  );
  if ('error' in outcome) expect(outcome.error).toMatchObject({ code: 'aborted' });
});

const cases = Object.entries(calls).flatMap(([name, row]) => row.map((_, at) => [name, at + 1] as const));

test.each(cases)('%s refuses nonsense as its argument %i, by a code, a path and what to pass', async (name, number) => {
  const row = calls[name]!;
  for (const [kind, value] of Object.entries(nonsense)) {
    const asked = () =>
      outcomeOf(
        name,
        row.map(({ right }, at) => (at === number - 1 ? value : right)),
      );
    const outcome = await asked();
    if (row[number - 1]!.answered.includes(kind as Nonsense)) {
      expect('error' in outcome ? outcome.error : undefined, kind).toBeUndefined();
      continue;
    }
    const { error } = outcome as { readonly error?: unknown };
    expect(isSafeguardingError(error), `${kind}: ${String(error)}`).toBe(true);
    expect(error, kind).toMatchObject({
      code: expect.stringMatching(/^invalid-(?:option|data)$/) as string,
      path: expect.stringMatching(/^[\w[\].]+$/) as string,
      // It begins with what is wrong, and says what is expected.
      message: expect.stringMatching(
        /^`[\w[\].]+` .*(?:must (?:be|have)|Pass|Parse|Did you mean|The options are|Leave it out)/,
      ) as string,
    });
    expect(await asked(), `${kind}, again`).toEqual(outcome);
  }
});

test('whether something is an error of ours can be asked of anything, and one can be made of anything', () => {
  for (const value of Object.values(nonsense)) {
    expect(isSafeguardingError(value)).toBe(false);
    expect(isSafeguardingError(value, value as never)).toBe(false);
    // No error of any kind takes as its message what is no text and cannot be made one.
    if (typeof value === 'symbol' || (typeof value === 'object' && value && !('toString' in value))) continue;
    const SafeguardingError = functions.get('SafeguardingError') as unknown as new (...values: unknown[]) => Error;
    expect(isSafeguardingError(new SafeguardingError(value, value, value))).toBe(true);
  }
});

/** The options of the functions that take some, beside those of queries, which have a test of their own. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  catalogueJsonLd: ['base', 'name', 'description', 'license', 'schemes'],
  conceptJsonLd: ['base'],
  extendCatalogue: ['resources', 'concepts', 'publishers', 'needs', 'answers', 'facets'],
  findConcepts: ['scheme'],
  listNeeds: ['language', 'countries', 'within'],
  loadAdvisories: ['sources', 'timeout', 'maxBytes', 'fetch', 'store'],
  loadDataset: [
    ...['version', 'integrity', 'sources', 'language', 'timeout', 'maxBytes', 'oldest', 'fetch', 'onProgress'],
    ...['store', 'stale'],
  ],
  openCatalogue: ['facets'],
  openSerialised: ['facets'],
  preloadSearch: ['signal', 'sliceMs'],
  queryFromParams: ['facets', 'prefix', 'text'],
  queryToParams: ['facets', 'prefix', 'text'],
  recogniseNeed: ['language', 'countries', 'within'],
  resourceJsonLd: ['language'],
  serialiseIndex: ['facets'],
  similarResources: ['limit', 'language', 'within'],
  workerEngine: ['timeout'],
};

test.each(Object.entries(optionsOf))('%s gives no other error for any value of an option', async (name, names) => {
  const values = calls[name]!.map(({ right }) => right);
  const rest = values.slice(0, -1);
  for (const option of names) {
    for (const [kind, value] of Object.entries(nonsense)) {
      const outcome = await outcomeOf(name, [...rest, { ...(values.at(-1) as object), [option]: value }]);
      if (!('error' in outcome) || isSafeguardingError(outcome.error, 'aborted')) continue;
      expect(isSafeguardingError(outcome.error), `${option}: ${kind}: ${String(outcome.error)}`).toBe(true);
      expect(outcome.error, `${option}: ${kind}`).toHaveProperty('path', expect.any(String));
    }
  }
});
