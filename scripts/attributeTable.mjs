// npm run attributes: writes the table of the panel's attributes into the widget's README, from what editors read.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const widget = new URL('../packages/widget/', import.meta.url);
const begin = '<!-- The table is written by `npm run attributes`, from the comments in the source. -->\n';
const end = '<!-- End of the table. -->\n';

const inCell = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** A default as it is written into an attribute: an empty text and an absent attribute are none. */
function defaultOf(value = '') {
  const text = value.replace(/^'(.*)'$/, '$1');
  return text === '' || text === 'false' ? '' : `\`${text}\``;
}

/**
 * A README with the attributes of `<safeguarding-resources>` between its two marks.
 *
 * @param {string} readme
 * @param {string} manifest the text of `custom-elements.json`
 */
export async function withAttributeTable(readme, manifest) {
  const { attributes } = JSON.parse(manifest)
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'safeguarding-resources');
  const rows = attributes.map(({ name, description, default: value }) =>
    ['', `\`${name}\``, inCell(description), defaultOf(value), ''].join('|'),
  );
  const table = ['| attribute | what it does | default |', '| --- | --- | --- |', ...rows].join('\n');
  const [before, rest] = readme.split(begin);
  const [, after] = rest.split(end);
  const options = await resolveConfig(fileURLToPath(widget));
  return format(`${before}${begin}\n${table}\n\n${end}${after}`, { ...options, parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = new URL('README.md', widget);
  const manifest = readFileSync(new URL('dist/custom-elements.json', widget), 'utf8');
  writeFileSync(readme, await withAttributeTable(readFileSync(readme, 'utf8'), manifest));
}
