import fc from 'fast-check';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildDataset, type Dataset } from '../../build/buildDataset.js';
import { draftOfRow, tableColumns } from '../../import/draftOfRow.js';
import { decodeText } from '../../import/decodeText.js';
import { importFile } from '../../import/importFile.js';
import { labelsOf } from '../../import/labelsOf.js';
import { parseTable } from '../../import/parseTable.js';
import { readersOf } from '../../import/understand.js';
import { readRecords } from '../../records/readRecords.js';
import { plainText } from '../../schema/primitives.js';
import { provenance, resource } from '../../schema/resource.js';
import { service } from '../../schema/service.js';
import { sampleProvenance, sampleResource, sampleService } from '../../testing/samples.js';
import { columnsFor } from './columns.js';
import { toCsv } from './toCsv.js';

const root = fileURLToPath(new URL('../../../../../packages/data', import.meta.url));
const records = readRecords(join(root, 'records'));
const labels = labelsOf(records);
const readers = readersOf(labels);
const dataset = buildDataset(records, { version: '1.4.0' });
const render = (resources: Dataset['resources']) => new TextEncoder().encode(toCsv(resources));

function read(bytes: Uint8Array): unknown[] {
  const decoded = decodeText(bytes);
  const { header, rows, findings } = parseTable(
    'text' in decoded ? decoded.text : '',
    'resources.csv',
    readers.headingsOf,
  );
  expect(findings).toEqual([]);
  const table = tableColumns(header, 'resources.csv', readers);
  return rows.map((row) => draftOfRow(row, table, labels, records).fields);
}

test('every record of the catalogue comes back without a difference', async () => {
  const bytes = render(dataset.resources);
  expect(read(bytes)).toEqual(dataset.resources);
  const { existing, drafts, unmapped, findings } = await importFile(bytes, 'resources.csv', records, {
    version: '1.4.0',
  });
  expect({ drafts, unmapped, findings }).toEqual({ drafts: [], unmapped: [], findings: [] });
  expect(existing.map(({ id, changes }) => [id, changes])).toEqual(dataset.resources.map(({ id }) => [id, []]));
});

test('whatever texts a record may hold, they come back', () => {
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          '""',
          ',',
          ';',
          '|',
          ' | ',
          '; ',
          '\\',
          '\\|',
          '\n',
          'none',
          'en=',
          '＝',
          'é',
          '🙂',
          'نص',
          '中',
        ),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((pieces) => pieces.join('').trim())
    // A lost letter is damage, which an import names and leaves out.
    .filter((text) => plainText.safeParse(text).success && !text.includes('\uFFFD'));
  const some = fc.array(nasty, { minLength: 1, maxLength: 3 });
  const address = fc.constantFrom(null, 'https://example.org/a;b,c?d=|'.replace('|', ''), 'https://example.org/');
  const fields = fc.record(
    {
      title: fc.record({ en: nasty, fr: nasty, 'zh-Hans': nasty }, { requiredKeys: ['en'] }),
      alsoKnownAs: some,
      usageNote: fc.record({ en: nasty }),
      contributors: fc.constant([{ publisher: 'unicef', role: 'source' }]),
      editions: fc.array(
        fc.record(
          {
            language: fc.constantFrom('en', 'fr'),
            url: address,
            title: fc.oneof(nasty, fc.constant('source=a title')),
            urlKind: fc.constant('listing'),
            source: fc.constant(['https://example.org/a', 'https://example.org/b']),
            titleAsRead: nasty,
          },
          { requiredKeys: ['language', 'url'] },
        ),
        { minLength: 1 },
      ),
      parts: fc.array(
        fc.record({ title: fc.record({ en: nasty, ar: nasty }, { requiredKeys: ['en'] }), url: address }),
        { minLength: 1 },
      ),
      startHere: fc.boolean(),
      textStatus: fc.constant({ en: { status: 'signed', by: 'a-person', on: '2026-11-23' }, fr: { status: 'draft' } }),
      service: fc.constantFrom(
        sampleService(),
        sampleService({ confidentialityPage: 'https://example.org/', channels: ['phone', 'chat'], ageFrom: 0 }),
      ),
      content: fc.constant(['account-of-abuse']),
      supersededBy: fc.oneof(
        fc.record({ title: nasty, published: fc.constantFrom(null, '2019-02'), url: address }),
        fc.constant({ id: 'safe-online' }),
      ),
      pages: fc.integer({ min: 1 }),
      licence: nasty,
      sourceLabels: some,
      provenance: some.map(([note]) => sampleProvenance({ note, checkedOn: '2026-11-23' })),
    },
    { noNullPrototype: true, requiredKeys: ['title'] },
  );
  fc.assert(
    fc.property(fields, (some) => {
      const { data } = resource.safeParse(sampleResource(some));
      fc.pre(data !== undefined);
      const [back] = read(render([data]));
      expect(back).toEqual(data);
      expect(resource.safeParse(back).success).toBe(true);
    }),
    { numRuns: 60 * Number(process.env['FUZZ'] ?? 1) },
  );
});

test('a spreadsheet opens it with its accents, and runs nothing', () => {
  const formula = '=HYPERLINK("https://example.org/","Éducation")';
  const bytes = render([resource.parse(sampleResource({ title: { en: formula } }))]);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text).toContain(`,"'=HYPERLINK(""https://example.org/"",""Éducation"")",`);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(read(bytes)).toMatchObject([{ title: { en: formula } }]);
});

test('every field of a record has a column', () => {
  const names = new Set(columnsFor({ title: ['en'], summary: ['en'], usageNote: ['en'] }).map(({ name }) => name));
  const fieldsOf = (start: string, shape: object) => Object.keys(shape).map((name) => start + name);
  const groups: Readonly<Record<string, string[]>> = {
    title: ['title_en'],
    summary: ['summary_en'],
    usageNote: ['usageNote_en'],
    published: ['published_date', 'published_evidence'],
    provenance: fieldsOf('provenance_', provenance.shape),
    service: fieldsOf('service_', service.shape),
  };
  const fields = Object.keys(resource.shape).flatMap((name) => groups[name] ?? [name]);
  expect(fields.filter((name) => !names.has(name))).toEqual([]);
});
