import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Options } from 'tsup';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import tsupConfig from '../../../tsup.config.js';
import { runInSample } from '../../testing/runInSample.js';
import { sampleResource } from '../../testing/samples.js';
import { writeSampleRoot } from '../../testing/writeSampleRoot.js';
import type { Questions } from '../terminalQuestions.js';

let root: string;
beforeEach(() => {
  const other = {
    title: { en: 'Another Guide' },
    editions: [{ language: 'en', url: 'https://www.unicef.org/another' }],
    summary: { en: 'What parents can do when a child is afraid to go to school, week by week, with letters to send.' },
  };
  root = writeSampleRoot({ resources: [sampleResource(), sampleResource({ id: 'another', ...other })] });
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (id: string) => join(root, `records/resources/${id}.json`);
const read = (id: string) => JSON.parse(readFileSync(file(id), 'utf8')) as Record<string, unknown>;
const table = (text: string) => {
  writeFileSync(join(root, 'edited.csv'), text);
  return join(root, 'edited.csv');
};

/** Says yes to the questions whose edit holds one of the texts. */
function accepting(...texts: readonly string[]) {
  const shown: string[] = [];
  const questions = {
    yes: () => Promise.resolve(texts.some((text) => shown.at(-1)?.includes(text))),
    show: (text: string) => void shown.push(text),
  };
  return { questions: questions as unknown as Questions, shown };
}

const edits = 'id,title_en,places,pages\nsafe-online,Safer Online,VN,12\nanother,Another Guide,PH,30\n';

test('each edit is shown, and those that are accepted are written', async () => {
  const { questions, shown } = accepting('places', '30');
  const { code, printed } = await runInSample(root, ['apply', table(edits)], { questions });
  expect(shown).toEqual([
    'row 2: safe-online, "Safe Online"\n  title.en\n  - "Safe Online"\n  + "Safer Online"',
    'row 2: safe-online, "Safe Online"\n  places\n  - ["PH"]\n  + ["VN"]',
    'row 2: safe-online, "Safe Online"\n  pages\n  - nothing\n  + 12',
    'row 3: another, "Another Guide"\n  pages\n  - nothing\n  + 30',
  ]);
  expect({ code, last: printed.trimEnd().split('\n').at(-1) }).toEqual({
    code: 0,
    last: 'Read 4 edits, 2 accepted edits: 0 errors, 0 warnings, 2 files written.',
  });
  expect(read('safe-online')).toMatchObject({ title: { en: 'Safe Online' }, places: ['VN'] });
  expect(read('safe-online')).not.toHaveProperty('pages');
  expect(read('another')).toMatchObject({ pages: 30 });
});

test('--yes takes all, and the table then has no edit left', async () => {
  await runInSample(root, ['apply', table(edits), '--yes']);
  expect(read('safe-online')).toMatchObject({ title: { en: 'Safer Online' }, places: ['VN'], pages: 12 });
  const { printed } = await runInSample(root, ['apply', table(edits), '--json']);
  expect(JSON.parse(printed)).toMatchObject({ edits: [], written: [] });
});

test('a table of edits needs the ids and no titles', async () => {
  const { code } = await runInSample(root, ['apply', table('id,pages\nanother,30\n'), '--yes']);
  expect({ code, pages: read('another')['pages'] }).toEqual({ code: 0, pages: 30 });
});

test('rows whose ids changed places are warned of, with both ids', async () => {
  const swapped = 'id,title_en,pages\nanother,Safe Online,12\nsafe-online,Another Guide,30\n';
  const { printed } = await runInSample(root, ['apply', table(swapped), '--json']);
  const { findings } = JSON.parse(printed) as { findings: { rule: string; message: string }[] };
  expect(findings.filter(({ rule }) => rule === 'apply-table').map(({ message }) => message)).toEqual([
    'The row has the id "another" and the title of "safe-online".',
    'The row has the id "safe-online" and the title of "another".',
  ]);
});

test('--json alone lists the edits and writes nothing', async () => {
  const before = readFileSync(file('safe-online'), 'utf8');
  const { printed } = await runInSample(root, ['apply', table(edits), '--json']);
  expect(JSON.parse(printed)).toMatchObject({
    edits: [
      { id: 'safe-online', field: 'title.en', was: 'Safe Online', is: 'Safer Online', accepted: false },
      {},
      {},
      {},
    ],
    written: [],
  });
  expect(readFileSync(file('safe-online'), 'utf8')).toBe(before);
});

test('without a terminal it asks nothing, and says what to do', async () => {
  const { code, printed } = await runInSample(root, ['apply', table(edits)]);
  expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining('--yes') as unknown });
});

test('a missing row deletes nothing and a new one makes nothing: both are said', async () => {
  const { printed } = await runInSample(root, [
    'apply',
    table('id,title_en\nsafe-online,Safe Online\n,A new one\n'),
    '--yes',
  ]);
  expect(printed).toContain('1 row of the table is about no resource of the catalogue (row 3)');
  expect(printed).toContain(
    '1 resource of the catalogue has no row: another. Nothing is deleted. To withdraw a resource,',
  );
  expect(readdirSync(join(root, 'records/resources'))).toEqual(['another.json', 'safe-online.json']);
  expect(existsSync(join(root, 'drafts'))).toBe(false);
});

test('an emptied cell takes the field away, a date goes with how it was known', async () => {
  const columns = 'id,title_en,published_date,published_evidence,contexts,audiences';
  await runInSample(root, ['apply', table(`${columns}\nsafe-online,Safe Online,,,,\n`), '--yes']);
  expect(read('safe-online')).toMatchObject({ published: null, audiences: [] });
  await runInSample(root, ['apply', table('id,title_en,year\nsafe-online,Safe Online,May 2024\n'), '--yes']);
  expect(read('safe-online')).toMatchObject({ published: { date: '2024-05', evidence: 'recalled' } });
});

test('an edit that check would call an error is not offered, and the others are written', async () => {
  const { code, printed } = await runInSample(root, [
    'apply',
    table('id,title_en,topics,pages\nsafe-online,Safe Online,nowhere,12\n'),
    '--yes',
  ]);
  expect(code).toBe(1);
  expect(printed).toContain('row 2 → topics[0] (dangling-reference)');
  expect(read('safe-online')).toMatchObject({ topics: ['online-safety'], pages: 12 });
});

test('a cell that a spreadsheet damaged is no edit', async () => {
  const { code, printed } = await runInSample(root, [
    'apply',
    table('id,title_en,published_date\nsafe-online,?????,Feb-23\n'),
    '--yes',
  ]);
  expect({ code, printed }).toEqual({
    code: 1,
    printed: expect.stringContaining('row 2 → published_date (spreadsheet-damage)') as unknown,
  });
  expect(read('safe-online')).toMatchObject({ title: { en: 'Safe Online' }, published: { date: '2023-02' } });
});

test('a second row about the same resource is refused', async () => {
  const { printed } = await runInSample(root, [
    'apply',
    table('id,title_en,pages\nsafe-online,Safe Online,1\nsafe-online,Safe Online,2\n'),
    '--yes',
  ]);
  expect(printed).toContain('row 3 (apply-row)');
  expect(read('safe-online')).toMatchObject({ pages: 1 });
});

test('a record that was changed while the edits were looked at stays as it is', async () => {
  const questions = {
    yes: () => {
      writeFileSync(file('safe-online'), 'changed');
      return Promise.resolve(true);
    },
    show: () => undefined,
  } as unknown as Questions;
  const { code, printed } = await runInSample(root, ['apply', table(edits)], { questions });
  expect({ code, printed }).toEqual({ code: 1, printed: expect.stringContaining('(apply-changed)') as unknown });
  expect(readFileSync(file('safe-online'), 'utf8')).toBe('changed');
  expect(read('another')).not.toHaveProperty('pages');
});

test('what is no table is refused', async () => {
  const { code, printed } = await runInSample(root, ['apply', '-', '--yes'], { stdin: '<html></html>' });
  expect({ code, printed }).toEqual({
    code: 1,
    printed: expect.stringContaining('This is a web page (HTML)') as unknown,
  });
});

describe('when the machine stops in the middle', () => {
  let folder: string;
  beforeAll(async () => {
    const packageFolder = fileURLToPath(new URL('../../..', import.meta.url));
    // Inside the package, so that the command finds its dependencies.
    folder = mkdtempSync(join(packageFolder, 'node_modules/.safeguarding-data-'));
    const entry = { cli: join(packageFolder, 'src/cli.ts') };
    await build({ ...(tsupConfig as Options), entry, outDir: folder, silent: true, config: false });
    const killer = `import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const [name, nth] = process.env.KILL_AT.split(':');
      const run = fs[name];
      let calls = 0;
      fs[name] = (file, text, options) => {
        calls += 1;
        if (calls < Number(nth)) return run(file, text, options);
        if (name === 'writeFileSync') run(file, text.slice(0, text.length / 2), options);
        process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();`;
    writeFileSync(join(folder, 'killer.mjs'), killer);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['half of the first text is written', 'writeFileSync:1', 'old', 'old'],
    ['half of the second text is written', 'writeFileSync:2', 'old', 'old'],
    ['no file has its new text yet', 'renameSync:1', 'old', 'old'],
    ['one file has its new text', 'renameSync:2', 'new', 'old'],
  ])('%s, and every record is whole: the next run does the rest', async (_when, at, first, second) => {
    const before = {
      'safe-online': readFileSync(file('safe-online'), 'utf8'),
      another: readFileSync(file('another'), 'utf8'),
    };
    const args = [
      '--import',
      join(folder, 'killer.mjs'),
      join(folder, 'cli.js'),
      'apply',
      table(edits),
      '--yes',
      '--root',
      root,
    ];
    expect(spawnSync(process.execPath, args, { env: { ...process.env, KILL_AT: at } }).signal).toBe('SIGKILL');
    const isOld = (id: 'safe-online' | 'another') => readFileSync(file(id), 'utf8') === before[id];
    expect([isOld('safe-online'), isOld('another')]).toEqual([first === 'old', second === 'old']);
    if (first === 'new') expect(read('safe-online')).toMatchObject({ places: ['VN'], pages: 12 });
    await runInSample(root, ['apply', table(edits), '--yes']);
    expect(read('safe-online')).toMatchObject({ title: { en: 'Safer Online' }, places: ['VN'], pages: 12 });
    expect(read('another')).toMatchObject({ pages: 30 });
  });
});
