// The hashes of a data version in its release notes: the part of the changelog that tells people what to pin.
import { createHash } from 'node:crypto';

/** A hash as the `integrity` of a pin is written: `sha384-…`. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * A table in Markdown with the hash of every file of a data version. The same manifest gives the same text.
 *
 * @param {Uint8Array} manifest the bytes of `manifest.json`, which names every other file
 * @returns {string}
 */
export function hashTable(manifest) {
  const { files } = JSON.parse(Buffer.from(manifest).toString());
  const rows = [
    ['manifest.json', integrityOf(manifest)],
    ...Object.entries(files).map(([name, { integrity }]) => [name, integrity]),
  ].map(([name, integrity]) => [`\`${name}\``, `\`${integrity}\``]);
  const width = Math.max(...rows.map(([name]) => name.length));
  const line = (name, hash) => `| ${name.padEnd(width)} | ${hash.padEnd(rows[0][1].length)} |`;
  return [
    'To pin this version, copy the hash of `manifest.json`. It covers all the other files.',
    '',
    line('file', 'SHA-384'),
    line('-'.repeat(width), '-'.repeat(rows[0][1].length)),
    ...rows.map(([name, hash]) => line(name, hash)),
    '',
  ].join('\n');
}

/**
 * A changelog with `table` at the end of what it says about `version`, in the place of an earlier table.
 *
 * @param {string} changelog
 * @param {string} version such as `1.1.0`; the changelog has a section about it
 * @param {string} table see {@link hashTable}
 */
export function withHashes(changelog, version, table) {
  const sections = changelog.split(/^(?=## )/m);
  const place = sections.findIndex((section) => section.split('\n', 1)[0].trim() === `## ${version}`);
  if (place < 0) throw new Error(`The changelog has no section "## ${version}". Run "npm run release" to write it.`);
  const [written] = sections[place].split(/^### Hashes$/m);
  const last = place === sections.length - 1;
  sections[place] = `${written.trimEnd()}\n\n### Hashes\n\n${table.trimEnd()}\n${last ? '' : '\n'}`;
  return sections.join('');
}
