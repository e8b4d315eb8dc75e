import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { sampleRecords } from '../testing/sampleRecords.js';
import { importFile } from './importFile.js';
import { readWorkbook } from './readWorkbook.js';

type Cells = readonly (readonly unknown[])[];
const kinds = ['xlsx', 'ods'] as const;
const workbook = (sheets: Readonly<Record<string, Cells>>, bookType: string) => {
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells as unknown[][], { UTC: true }), name);
  return new Uint8Array(write(book, { type: 'buffer', bookType: bookType as 'xlsx' }) as Buffer);
};
const read = (bytes: Uint8Array, file = 'a.xlsx') => importFile(bytes, file, sampleRecords(), { version: '1.4.0' });

test.each(kinds)('a sheet of an .%s file is a table, and says which one it was', async (kind) => {
  const bytes = workbook(
    { Notes: [['Read me'], ['first']], List: [['Title', 'Country'], [], ['A guide', 'UK']] },
    kind,
  );
  const { encoding, drafts } = await read(bytes);
  expect(encoding).toBe(`${kind.toUpperCase()}, sheet "List"; not read: "Notes"`);
  expect(drafts).toMatchObject([{ source: 'row 3', record: { title: { en: 'A guide' }, places: ['GB'] } }]);
});

test.each(kinds)('in an .%s file a cell is what it is, not what it looks like', async (kind) => {
  const isbn = 9789241234567;
  const date = { t: 'd', v: new Date(Date.UTC(2023, 1, 1)), z: 'mmmyyyy' };
  const bytes = workbook(
    {
      A: [
        ['title', 'isbn', 'published_date', 'startHere'],
        ['One', isbn, date, true],
      ],
    },
    kind,
  );
  const { drafts } = await read(bytes);
  expect(drafts[0]?.record).toMatchObject({ isbn: String(isbn), published: { date: '2023-02' }, startHere: true });
});

test('what a spreadsheet calls an error is damage', async () => {
  const bytes = workbook(
    {
      A: [
        ['title', 'topics'],
        ['One', { t: 'e', v: 29, w: '#NAME?' }],
      ],
    },
    'xlsx',
  );
  expect((await read(bytes)).findings).toContainEqual(
    expect.objectContaining({ rule: 'spreadsheet-damage', path: 'row 2 → topics' }),
  );
});

test('a workbook of another kind, or a broken one, is refused by its name', async () => {
  const header = () => true;
  const whole = workbook({ A: [['title'], ['One']] }, 'xlsx');
  const renamed = Buffer.from(whole.toString().length > 0 ? whole : whole)
    .toString('latin1')
    .replaceAll('xl/', 'qq/');
  expect(await readWorkbook(Buffer.from(renamed, 'latin1'), header)).toMatchObject({
    foreign: { name: 'an archive (ZIP)' },
  });
  const word = Buffer.from(whole).toString('latin1').replaceAll('xl/workbook', 'word/abcdef');
  expect(await readWorkbook(Buffer.from(word, 'latin1'), header)).toMatchObject({
    foreign: { name: 'a text document (Word or Writer)' },
  });
  const { findings, drafts } = await read(workbook({ A: [] }, 'xlsx'));
  expect({ findings, drafts }).toMatchObject({ drafts: [], findings: [{ message: 'The file is empty.' }] });
  expect((await read(whole.subarray(0, whole.length / 2))).findings).toHaveLength(1);
});

test('a cell at the far end of a row makes no row of millions', async () => {
  const sheet = { ...utils.aoa_to_sheet([['title'], ['One']]), XFD2: { t: 's', v: 'far' }, '!ref': 'A1:XFD2' };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'A');
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  expect(await readWorkbook(bytes, () => true)).toMatchObject({ cells: [['title'], ['One']] });
});
