import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../cli/runCli.js';
import { changes as changesShape } from '../schema/dataset.js';
import { sampleConcept, sampleHelpline, sampleNeed, sampleResource } from '../testing/samples.js';
import { writeSampleRoot } from '../testing/writeSampleRoot.js';
import { integrityOf } from './integrityOf.js';

let root: string;
let printed: string;
beforeEach(() => {
  const resources = ['safe-online', 'old-name', 'not-safe'].map((id) =>
    sampleResource({ id, title: { en: `On ${id}` } }),
  );
  root = writeSampleRoot({ resources });
  mkdirSync(join(root, '.changeset'));
  setVersion('1.0.0');
  printed = '';
  const print = (text: string) => void (printed += `${text}\n`);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const run = (...args: string[]) => {
  printed = '';
  return runCli([...args, '--root', root], { stdout: { write: (text: string) => (printed += text) } });
};
const setVersion = (version: string) => writeFileSync(join(root, 'package.json'), JSON.stringify({ version }));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, value: unknown) => writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`);
const claim = (bump: string) =>
  writeFileSync(join(root, '.changeset/brave-owls.md'), `---\n'@safeguarding/data': ${bump}\n---\n\nWords.\n`);
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));

/** One resource gets another id, one is withdrawn. */
function changeRecords(): void {
  write('records/resources/new-name.json', sampleResource({ id: 'new-name', title: { en: 'On old-name' } }));
  for (const id of ['old-name', 'not-safe']) rmSync(join(root, `records/resources/${id}.json`));
}
function redirect(): void {
  write('records/redirects.json', [
    { id: 'not-safe', status: 'withdrawn', reason: 'unsafe', alternatives: ['safe-online'], since: '1.1.0' },
    { id: 'old-name', status: 'moved', to: 'new-name', since: '1.1.0' },
  ]);
}

test('1.0.0 is cut, changed and followed by 1.1.0 with one moved and one withdrawn resource', async () => {
  expect(await run('release-check')).toBe(0);
  expect(printed).toContain('Nothing has been released yet');
  expect(printed).toContain('warning records/contact.json → owner (contact-unset)');
  expect(await run('release', '--date', '2026-12-01')).toBe(0);
  expect(filesIn('releases')).toContain('releases/1.0.0/catalogue.json.gz');
  expect(read('records/dataset.json')).toContain('"released": "2026-12-01"');

  changeRecords();
  expect(await run('release-check')).toBe(1);
  expect(printed).toContain('an id that was released resolves for ever');
  expect(printed).toContain('records/redirects.json as moved, split or withdrawn');

  redirect();
  expect(await run('release-check')).toBe(1);
  expect(printed).toContain(
    'Moved the resource “On old-name” to new-name since 1.0.0, and no changeset names the data.',
  );
  claim('patch');
  expect(await run('release-check')).toBe(1);
  expect(printed).toContain('the changesets claim a patch');
  claim('minor');
  expect(await run('release-check')).toBe(0);
  claim('major');
  expect(await run('release-check')).toBe(0);
  expect(printed).toContain('warning');

  expect(await run('diff', '1.0.0', 'records', '--markdown')).toBe(0);
  expect(printed).toContain('| Withdrew the resource “On not-safe” (unsafe) |  |  |  |');

  // What "changeset version" does.
  rmSync(join(root, '.changeset/brave-owls.md'));
  setVersion('1.1.0');
  writeFileSync(join(root, 'CHANGELOG.md'), '# @safeguarding/data\n\n## 1.1.0\n\n### Minor Changes\n\n- Words.\n');
  expect(await run('release-check')).toBe(0);
  expect(await run('release', '--date', '2026-12-24')).toBe(0);
  expect(read('CHANGELOG.md')).toMatch(
    /- Words\.\n\n### Data\n\n#### Moved\n\n- On old-name \(`old-name`\) is now `new-name`\n\n#### Withdrawn\n\n- On not-safe \(`not-safe`\): no longer safe to recommend; see `safe-online`\n$/,
  );
  const written = changesShape.parse(JSON.parse(read('changes/1.1.0.json')));
  expect(written).toMatchObject({ from: '1.0.0', to: '1.1.0', released: '2026-12-24' });
  expect(written.changes.map(({ op, id }) => `${op} ${id}`)).toEqual([
    'add new-name',
    'withdraw not-safe',
    'move old-name',
  ]);

  expect(await run('build')).toBe(0);
  expect(read('dist/changes/1.0.0.json')).toBe(read('changes/1.0.0.json'));
  expect(read('dist/changes/1.1.0.json')).toBe(read('changes/1.1.0.json'));
  // What is built afterwards is what was recorded, byte for byte.
  expect(read('dist/manifest.json')).toBe(read('releases/1.1.0/manifest.json'));
  const index = JSON.parse(read('releases/index.json')) as { releases: { integrity: string }[] };
  expect(index.releases[1]?.integrity).toBe(integrityOf(read('dist/manifest.json')));
  expect(await run('diff', '1.1.0', join(root, 'dist'))).toBe(0);
  expect(printed).toContain('0 changes. Required version bump: none.');
});

test('a version is released once: again with the same bytes nothing happens, with other bytes it is refused', async () => {
  await run('release', '--date', '2026-12-01');
  const before = filesIn('.').map((file) => [file, read(file)]);
  expect(await run('release')).toBe(0);
  expect(filesIn('.').map((file) => [file, read(file)])).toEqual(before);
  write('records/resources/safe-online.json', sampleResource({ title: { en: 'Another title' } }));
  expect(await run('release')).toBe(1);
  expect(printed).toContain('1.0.0 was released before, with other bytes.');
  setVersion('0.9.0');
  expect(await run('release')).toBe(1);
  expect(printed).toContain('0.9.0 is not higher than 1.0.0');
  expect(existsSync(join(root, 'releases/0.9.0'))).toBe(false);
});

test('a release that only adds needs is a minor one, and lists them apart', async () => {
  write(
    'records/concepts/audience/children.json',
    sampleConcept({ id: 'children', scheme: 'audience', prefLabel: { en: 'Children' } }),
  );
  write(
    'records/concepts/resource-type/helpline.json',
    sampleConcept({ id: 'helpline', scheme: 'resource-type', prefLabel: { en: 'Helpline' } }),
  );
  write('records/resources/safe-line.json', sampleHelpline());
  await run('check', '--fix');
  expect(await run('release', '--date', '2026-12-01')).toBe(0);

  mkdirSync(join(root, 'records/needs'));
  write('records/needs/things-at-home.json', sampleNeed());
  await run('check', '--fix');
  claim('patch');
  expect(await run('release-check')).toBe(1);
  expect(printed).toContain('records/needs/things-at-home.json');
  expect(printed).toContain('Added the need things-at-home since 1.0.0, and the changesets claim a patch.');
  claim('minor');
  await run('release-check');
  expect(printed).toContain('Required version bump: minor. Claimed: minor.');

  setVersion('1.1.0');
  expect(await run('release', '--date', '2026-12-02')).toBe(0);
  const { changes, needs } = changesShape.parse(JSON.parse(read('changes/1.1.0.json')));
  expect(changes).toEqual([]);
  expect(needs).toEqual([{ op: 'add', kind: 'need', id: 'things-at-home' }]);
  expect(read('CHANGELOG.md')).toContain('- 1 need: `things-at-home`');
  expect(await run('diff', '1.0.0', '1.1.0', '--json')).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ bump: 'minor', changes: [], needs });
});

test('each resource says which release changed it last, and that is no difference of the next one', async () => {
  const changedIn = (version: string) => {
    const text = gunzipSync(readFileSync(join(root, `releases/${version}/catalogue.json.gz`))).toString();
    const { resources } = JSON.parse(text) as { resources: { provenance: { changedIn?: string } }[] };
    return resources.map(({ provenance }) => provenance.changedIn ?? null);
  };
  const change = (id: string, title: string) =>
    write(`records/resources/${id}.json`, sampleResource({ id, title: { en: title } }));
  const cut = async (version: string) => {
    setVersion(version);
    expect(await run('release', '--date', '2026-12-01')).toBe(0);
  };
  await cut('1.0.0');
  change('not-safe', 'Another title');
  await cut('1.0.1');
  change('safe-online', 'Another title');
  await cut('1.0.2');
  expect(['1.0.0', '1.0.1', '1.0.2'].map(changedIn)).toEqual([
    [null, null, null],
    ['1.0.1', null, null],
    ['1.0.1', null, '1.0.2'],
  ]);
  const { changes } = changesShape.parse(JSON.parse(read('changes/1.0.2.json')));
  expect(changes.map(({ id }) => id)).toEqual(['safe-online']);
  expect(await run('release-check')).toBe(0);
});

test('a release that claims too little is refused and writes nothing', async () => {
  await run('release', '--date', '2026-12-01');
  write('records/resources/another.json', sampleResource({ id: 'another' }));
  setVersion('1.0.1');
  expect(await run('release')).toBe(1);
  expect(printed).toContain('Added the resource “Safe Online” since 1.0.0, and the changesets claim a patch.');
  expect(existsSync(join(root, 'changes/1.0.1.json'))).toBe(false);
});

test('a snapshot that was changed after its release is not believed', async () => {
  await run('release', '--date', '2026-12-01');
  writeFileSync(
    join(root, 'releases/1.0.0/manifest.json'),
    read('releases/1.0.0/manifest.json').replace('1.0.0', '1.0.9'),
  );
  await expect(run('release-check')).rejects.toThrow(/manifest\.json has the hash .* it was changed after its release/);
});

test('advisories are published, and one about an unknown resource stops the build', async () => {
  const advisory = {
    id: 'not-safe-any-more',
    resource: 'not-safe',
    versions: '>=1.0.0 <1.1.0',
    action: 'hide',
    reason: 'The page now belongs to somebody else.',
    published: '2026-12-02',
  };
  write('records/advisories.json', [advisory]);
  expect(await run('build')).toBe(0);
  expect(JSON.parse(read('dist/advisories.json'))).toEqual({ schemaVersion: 1, advisories: [advisory] });
  expect(JSON.parse(read('dist/manifest.json')).files).toHaveProperty(['advisories.json']);
  write('records/advisories.json', [{ ...advisory, resource: 'nothing', versions: 'soon' }]);
  expect(await run('build')).toBe(1);
  expect(printed).toContain('[0].versions');
  write('records/advisories.json', [{ ...advisory, resource: 'nothing' }]);
  expect(await run('build')).toBe(1);
  expect(printed).toContain('There is no resource and no redirect "nothing".');
  write('records/advisories.json', [{ ...advisory, alternatives: ['not-safe', 'no-way-out'] }]);
  expect(await run('build')).toBe(1);
  expect(printed).toContain('There is no resource and no redirect "no-way-out".');
});
