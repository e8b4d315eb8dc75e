import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gt, inc, lt } from 'semver';
import { expect, test } from 'vitest';
import { staleSchemas } from '../cli/commands/check.js';
import { textsIn } from '../json/textsIn.js';
import { lint } from '../lint/lint.js';
import { readRecords } from './readRecords.js';

const root = fileURLToPath(new URL('../../../../packages/data', import.meta.url));
const records = readRecords(join(root, 'records'));
const labels = [...new Set(records.resources.flatMap(({ value }) => value?.sourceLabels ?? []))];

test('the records have no errors', () => {
  expect(lint(records).filter(({ level }) => level === 'error')).toEqual([]);
});

test('there are resources, publishers and concepts of every scheme', () => {
  expect(records.resources.length).toBeGreaterThan(0);
  expect(records.publishers.length).toBeGreaterThan(0);
  expect(new Set(records.concepts.map(({ value }) => value?.scheme)).size).toBe(6);
});

test.each(labels)('the label "%s" of the origin listing became something', (label) => {
  expect(records.sourceLabels.value?.[label]).not.toHaveLength(0);
});

test.each(Object.keys(records.sourceLabels.value ?? {}))(
  'whoever looks for "%s" finds it by a label, a name or a country',
  (label) => {
    const named = [...records.concepts, ...records.publishers].flatMap(({ raw }) => {
      return textsIn(raw).filter(({ field }) =>
        /^(?:prefLabel|altLabel|hiddenLabel|name|acronym|alsoKnownAs)\b/.test(field),
      );
    });
    const known = new Set(
      [...named.map(({ text }) => text), ...countryAndLanguageNames()].map((text) => text.toLowerCase()),
    );
    expect(known).toContain(label.toLowerCase());
  },
);

const resources = records.resources.flatMap(({ value }) => value ?? []);
const concepts = records.concepts.flatMap(({ value }) => value ?? []);
/** A concept and all above it. */
const upwards = (scheme: string, id: string): string[] => {
  const broader = concepts.find((concept) => concept.scheme === scheme && concept.id === id)?.broader ?? [];
  return [id, ...broader.flatMap((above) => upwards(scheme, above))];
};

/** Concepts whose first works are services of help, which come in apart. The list only gets shorter. */
const waiting = ['topic substance-use'];

test('every topic of the first two levels and every audience finds a resource', () => {
  const found = new Set(
    resources.flatMap(({ topics, audiences }) => [
      ...topics.flatMap((id) => upwards('topic', id)).map((id) => `topic ${id}`),
      ...audiences.flatMap((id) => upwards('audience', id)).map((id) => `audience ${id}`),
    ]),
  );
  const wanted = concepts.filter(({ scheme, id }) => {
    return scheme === 'audience' || (scheme === 'topic' && upwards(scheme, id).length <= 2);
  });
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.map(({ scheme, id }) => `${scheme} ${id}`).filter((name) => !found.has(name))).toEqual(waiting);
});

test('the catalogue is for many countries and languages, from many publishers', () => {
  const count = (values: readonly string[]) => new Set(values).size;
  expect(resources.length).toBeGreaterThanOrEqual(129);
  expect(count(resources.flatMap(({ editions }) => editions.map(({ language }) => language)))).toBeGreaterThanOrEqual(
    12,
  );
  expect(count(resources.flatMap(({ places }) => places))).toBeGreaterThanOrEqual(40);
  expect(count(resources.flatMap(({ publishers }) => publishers))).toBeGreaterThanOrEqual(40);
});

test('no record claims to be older or newer than the releases', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(resources.filter(({ provenance }) => lt(provenance.addedIn, '1.0.0')).map(({ id }) => id)).toEqual([]);
  // The next version may be in the making.
  const next = inc(version, 'major')!;
  expect(resources.filter(({ provenance }) => gt(provenance.addedIn, next)).map(({ id }) => id)).toEqual([]);
});

test('every record names its schema by the place where it is', () => {
  for (const { file, text } of [...records.resources, ...records.concepts, ...records.publishers]) {
    const { $schema } = JSON.parse(text) as { $schema?: string };
    expect($schema, file).toBeDefined();
    expect(existsSync(join(root, file, '..', $schema ?? '')), file).toBe(true);
  }
});

test('the committed schemas are those of the current shape', () => {
  expect(staleSchemas(root)).toEqual([]);
});

test('the version in the package is one a dataset can have', () => {
  expect((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version).toMatch(
    /^\d+\.\d+\.\d+$/,
  );
});

function countryAndLanguageNames(): string[] {
  // The long name of Myanmar is "Myanmar (Burma)".
  const countries = (['long', 'short'] as const).map((style) => new Intl.DisplayNames('en', { type: 'region', style }));
  const language = new Intl.DisplayNames('en', { type: 'language' });
  return Object.values(records.sourceLabels.value ?? {})
    .flat()
    .flatMap((target) => {
      const [kind, code = ''] = target.split(':');
      if (kind === 'country') return countries.map((country) => country.of(code) ?? '');
      // Who looks for Chinese finds simplified Chinese.
      return kind === 'language' ? [code, new Intl.Locale(code).language].map((tag) => language.of(tag) ?? '') : [];
    });
}
