import { utils, write } from '@e965/xlsx';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { buildDataset } from '../../build/buildDataset.js';
import { importFile } from '../../import/importFile.js';
import { readRecords } from '../../records/readRecords.js';
import { toCsv } from './toCsv.js';

const office = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) =>
  existsSync(path),
);
const folder = mkdtempSync(join(tmpdir(), 'safeguarding-spreadsheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(file: string, to: string, from: string[] = []): void {
  // A profile of its own: another instance that runs on this machine would take the work and answer at once.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(office!, [profile, '--headless', ...from, '--convert-to', to, '--outdir', folder, join(folder, file)], {
    stdio: 'ignore',
  });
}

const records = readRecords(fileURLToPath(new URL('../../../../../packages/data/records', import.meta.url)));
const { resources } = buildDataset(records, { version: '1.4.0' });

async function expectNoDifference(bytes: Uint8Array, file: string): Promise<void> {
  const { existing, drafts, unmapped, findings } = await importFile(bytes, file, records, { version: '1.4.0' });
  expect({ drafts, unmapped, findings }).toEqual({ drafts: [], unmapped: [], findings: [] });
  expect(existing.map(({ id, changes }) => [id, changes])).toEqual(resources.map(({ id }) => [id, []]));
}

test.each(['xlsx', 'ods'] as const)('saved as .%s, not one record has changed', async (bookType) => {
  const { data } = Papa.parse<string[]>(toCsv(resources).replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const book = utils.book_new(utils.aoa_to_sheet(data), 'resources');
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
  await expectNoDifference(bytes, `resources.${bookType}`);
});

test.skipIf(office === undefined)(
  'LibreOffice opens the table, saves it, and not one record has changed',
  { timeout: 120_000 },
  async () => {
    writeFileSync(join(folder, 'resources.csv'), toCsv(resources));
    // Comma, quotation mark, UTF-8, quoted cells are text: as docs/curate.md tells to open it.
    convert('resources.csv', 'ods', ['--infilter=CSV:44,34,76,1,,0,true,false']);
    rmSync(join(folder, 'resources.csv'));
    convert('resources.ods', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false');
    const bytes = readFileSync(join(folder, 'resources.csv'));
    await expectNoDifference(bytes, 'resources.csv');
    // What it saved as its own is read as well.
    await expectNoDifference(readFileSync(join(folder, 'resources.ods')), 'resources.ods');
  },
);
