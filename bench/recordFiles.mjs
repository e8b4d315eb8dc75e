// Synthetic record files of any number, without errors, in the form in which people edit them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syntheticDataset } from '../packages/sdk/src/testing/syntheticDataset.mjs';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const groups = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const countries = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter(
    (code) => names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code && !groups.has(code),
  );

/** The synthetic dataset invents codes; the linter knows the real ones. */
const realPlace = (code) =>
  code === 'global' ? code : countries[(code.charCodeAt(0) * 26 + code.charCodeAt(1)) % countries.length];
const realPlaces = (codes) => [...new Set(codes.map(realPlace))];

/** Writes `records/` and a `package.json` with `size` resources under `root`. */
export function writeRecords(root, size) {
  const { resources, concepts, publishers } = syntheticDataset(size);
  const folders = new Set();
  const write = (file, value) => {
    const address = join(root, file);
    if (!folders.has(dirname(address))) mkdirSync(dirname(address), { recursive: true });
    folders.add(dirname(address));
    writeFileSync(address, `${JSON.stringify(value, null, 2)}\n`);
  };
  for (const resource of resources) {
    const [first, ...others] = resource.editions;
    write(`records/resources/${resource.id}.json`, {
      ...resource,
      places: realPlaces(resource.places),
      editions: [{ ...first, url: `https://example.org/${resource.id}` }, ...others],
      provenance: { ...resource.provenance, urlKind: 'own-page', urlEvidence: 'found' },
    });
  }
  for (const { members, reviewed, ...concept } of concepts) {
    const places = members === undefined ? {} : { members: realPlaces(members) };
    write(`records/concepts/${concept.scheme}/${concept.id}.json`, { ...concept, ...places, reviewed });
  }
  for (const publisher of publishers) write(`records/publishers/${publisher.id}.json`, publisher);
  write('records/redirects.json', []);
  write('records/dataset.json', { released: '2026-11-23' });
  write('records/source-labels.json', {});
  write('package.json', { version: '1.0.0' });
}
