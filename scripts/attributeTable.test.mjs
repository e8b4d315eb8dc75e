import { expect, test } from 'vitest';
import { withAttributeTable } from './attributeTable.mjs';

const begin = '<!-- The table is written by `npm run attributes`, from the comments in the source. -->\n';
const end = '<!-- End of the table. -->\n';
const attributes = [
  { name: 'layout', default: "'list'", description: '`list` or\n`cards` | both' },
  { name: 'apply', default: 'false', description: 'Adds a button.' },
  { name: 'lang', description: 'Language.' },
];
const manifest = JSON.stringify({
  modules: [{ declarations: [{ tagName: 'other' }, { tagName: 'safeguarding-resources', attributes }] }],
});

test('the table has each attribute with its text and default, in the place of an earlier table', async () => {
  const readme = `# Title\n\n${begin}\nan older table\n\n${end}\nMore.\n`;
  const once = await withAttributeTable(readme, manifest);
  const rows = once.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.map((row) => row.replaceAll(/ +/g, ' '))).toEqual([
    '| `layout` | `list` or `cards` \\| both | `list` |',
    '| `apply` | Adds a button. | |',
    '| `lang` | Language. | |',
  ]);
  expect(once.startsWith(`# Title\n\n${begin}`) && once.endsWith(`${end}\nMore.\n`)).toBe(true);
  expect(once).not.toContain('older');
  expect(await withAttributeTable(once, manifest)).toBe(once);
});
