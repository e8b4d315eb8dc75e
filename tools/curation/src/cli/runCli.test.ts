import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noSignedText } from '../build/reviewedOnly.js';
import { sampleConcept, sampleResource, sampleService } from '../testing/samples.js';
import { runInSample } from '../testing/runInSample.js';
import { writeSampleRoot } from '../testing/writeSampleRoot.js';
import { runCli } from './runCli.js';

let root: string;
let printed: string;
beforeEach(() => {
  root = writeSampleRoot();
  printed = '';
  const print = (text: string) => void (printed += `${text}\n`);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const run = (...args: string[]) => runCli([...args, '--root', root]);
const file = 'records/resources/safe-online.json';
const write = (record: unknown) => writeFileSync(join(root, file), JSON.stringify(record, null, 2) + '\n');
const readAll = (folder: string) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
};

test('build writes the data, and ends with one line that sums up', async () => {
  expect(await run('build')).toBe(0);
  expect(existsSync(join(root, 'dist/catalogue.json'))).toBe(true);
  expect(existsSync(join(root, 'schema/resource.schema.json'))).toBe(true);
  expect(printed.trimEnd().split('\n').at(-1)).toMatch(
    /^Built 1 resource, 3 concepts, 1 publisher, 0 redirects: 0 errors, \d+ warnings, \d+ files written\.$/,
  );
  expect(readFileSync(join(root, 'dist/catalogue.json'), 'utf8')).toContain('"version":"1.4.0"');
});

test('a bad record stops the build with its file, place and remedy, and leaves the last build whole', async () => {
  await run('build');
  const before = readAll(join(root, 'dist'));
  write(sampleResource({ topics: ['online-safty'] }));
  printed = '';
  expect(await run('build')).toBe(1);
  expect(printed).toContain('error records/resources/safe-online.json → topics[0] (dangling-reference)');
  expect(printed).toContain(
    '  There is no topic "online-safty".\n  expected: the id of a topic\n  fix: Did you mean "online-safety"?',
  );
  expect(printed).toContain('Not built:');
  expect(readAll(join(root, 'dist'))).toEqual(before);
});

test('a build after a build changes no byte', async () => {
  await run('build');
  const before = readAll(root);
  await run('build');
  expect(readAll(root)).toEqual(before);
});

test('build --reviewed-only leaves out what nobody signed for people in distress, and leaves dist alone', async () => {
  write(sampleResource({ type: 'helpline', service: sampleService() }));
  writeFileSync(
    join(root, 'records/concepts/resource-type/helpline.json'),
    JSON.stringify(sampleConcept({ id: 'helpline', scheme: 'resource-type', prefLabel: { en: 'Helpline' } })),
  );
  await run('check', '--fix');
  await run('build');
  const before = readAll(join(root, 'dist'));
  expect(await run('build', '--reviewed-only')).toBe(0);
  expect(readAll(join(root, 'dist'))).toEqual(before);
  const [resource] = JSON.parse(readFileSync(join(root, 'dist-reviewed-only/catalogue.json'), 'utf8')).resources;
  expect(resource).toMatchObject({ id: 'safe-online', summary: { en: noSignedText } });
});

test('the build says when links were last seen, which changes neither a record nor what pins are for', async () => {
  await run('build');
  const before = readAll(root);
  mkdirSync(join(root, 'observations'));
  const seen = { 'https://example.org/safe-online': { status: 'alive', checkedOn: '2026-11-24', failures: 0 } };
  writeFileSync(join(root, 'observations/links.json'), JSON.stringify(seen));
  await run('build');
  const after = readAll(root);
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual([join(root, 'dist/known-gaps.md'), join(root, 'observations/links.json')]);
  expect(after[join(root, 'dist/known-gaps.md')]).toContain('asked last on 2026-11-24: 1 of 1 addresses answered');
});

test('check says which schemas are stale, and --fix writes them', async () => {
  expect(await run('check')).toBe(1);
  expect(printed).toContain('error schema/resource.schema.json (stale-schema)');
  expect(await run('check', '--fix')).toBe(0);
  expect(await run('check')).toBe(0);
});

test('check --fix mends what a machine can, and reports the rest', async () => {
  const { id, ...rest } = sampleResource({
    editions: [{ language: 'en', url: 'http://example.org/' }],
    places: ['UK'],
  });
  write({ ...rest, id });
  expect(await run('check', '--fix')).toBe(1);
  expect(readFileSync(join(root, file), 'utf8')).toMatch(/^\{\n {2}"id": "safe-online"/);
  expect(readFileSync(join(root, file), 'utf8')).toContain('https://example.org/');
  expect(printed).not.toContain('https-only');
  expect(printed).toContain('known-country');
});

test('warnings alone are fine', async () => {
  write(sampleResource({ summary: { en: 'Short.' } }));
  expect(await run('check', '--fix')).toBe(0);
  expect(printed).toContain('warning records/resources/safe-online.json → summary.en (summary-length)');
});

test('--json prints one object that scripts can read', async () => {
  write(sampleResource({ places: ['UK'] }));
  expect(await run('check', '--json')).toBe(1);
  expect(JSON.parse(printed)).toMatchObject({
    ok: false,
    counts: { resources: 1 },
    findings: expect.arrayContaining([expect.objectContaining({ rule: 'known-country', file, path: 'places[0]' })]),
  });
});

test.each([
  [[], 'Usage: safeguarding-data'],
  [['chekc'], "unknown command 'chekc'\n(Did you mean check?)"],
  [['check', '--fxi'], "unknown option '--fxi'\n(Did you mean --fix?)"],
  [['check', 'build'], 'too many arguments'],
  [['build', '--fix'], "unknown option '--fix'"],
  [['check', '--root'], "'--root <folder>' argument missing"],
])('%j is wrong use, and says so', async (args, problem) => {
  expect(await runCli(args)).toBe(2);
  expect(printed).toContain(problem);
  expect(printed).toMatch(/--help" shows|Examples/);
});

test('shared options may stand before the command', async () => {
  await runCli(['--json', '--root', root, 'check']);
  expect(JSON.parse(printed)).toMatchObject({ counts: { resources: 1 } });
});

test('a folder without records is wrong use of --root, and says so', async () => {
  expect(await runCli(['check', '--root', join(root, 'nowhere')])).toBe(2);
  expect(printed).toContain('has no folder records/');
});

test('a version that no dataset can have stops the build with the file to mend', async () => {
  writeFileSync(join(root, 'package.json'), '{ "version": "next" }');
  await expect(run('build')).rejects.toThrow(/package\.json gives no version for the dataset\. Write one there/);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('the help shows examples and every exit code', async () => {
  expect(await runCli(['--help'])).toBe(0);
  expect(printed).toMatch(/Exit codes\n {2}0 .*\n {2}1 .*\n {2}2 /);
  expect(printed).toContain('Examples');
});

test('every command teaches itself with examples and the shared options', async () => {
  await runCli(['--help']);
  const list = printed.slice(printed.indexOf('Commands:'), printed.indexOf('Examples'));
  const commands = [...list.matchAll(/^ {2}([a-z][a-z-]+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  expect(commands).toEqual(expect.arrayContaining(['check', 'build']));
  for (const name of commands) {
    printed = '';
    expect(await runCli([name, '--help'])).toBe(0);
    expect(printed, name).toMatch(/Examples\n {2}\S/);
    expect(printed, name).toContain('--json');
  }
});

test('neither a wrong word nor a difference reaches the terminal raw', async () => {
  expect(await run('che\u001b[2Jck')).toBe(2);
  expect(await run('diff', 'no\u009b2J', 'records')).toBe(2);
  expect(printed).toContain('che\\u001b[2Jck');
  expect(printed).toContain('no\\u009b2J');
  await run('build');
  const catalogue = join(root, 'dist/catalogue.json');
  const changed = join(root, 'changed.json');
  const title = { en: 'Safe\u001b]8;;https://example.org\u0007Online' };
  const dataset = {
    ...(JSON.parse(readFileSync(catalogue, 'utf8')) as object),
    resources: [sampleResource({ title })],
  };
  writeFileSync(changed, JSON.stringify(dataset));
  const shown = await runInSample(root, ['diff', catalogue, changed]);
  expect(shown.printed).toContain('\\u001b]8;;https://example.org\\u0007');
  expect(shown.printed + printed).not.toMatch(/[\u001b\u0007\u009b]/);
});

test('nothing is written through a link, neither a file nor what lies behind a folder', async () => {
  await run('build');
  const outside = join(root, 'outside');
  renameSync(join(root, 'schema'), outside);
  for (const name of readdirSync(outside)) writeFileSync(join(outside, name), '{}\n');
  symlinkSync('outside', join(root, 'schema'));
  const before = readAll(root);
  for (const command of [['check', '--fix'], ['build']]) {
    await expect(run(...command)).rejects.toThrow('schema is a symbolic link, and nothing was written');
  }
  expect(readAll(root)).toEqual(before);
});

test('an export replaces no link', async () => {
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'kept.csv'), 'kept');
  symlinkSync('../kept.csv', join(root, 'out/resources.csv'));
  await expect(run('export', 'csv', '--out', join(root, 'out/resources.csv'))).rejects.toThrow('is a symbolic link');
  expect(readFileSync(join(root, 'kept.csv'), 'utf8')).toBe('kept');
});
