// node bench/data.mjs: checking and building catalogues of growing size, type-checking their ids, and bytes a record.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { seededRandom, syntheticDataset } from '../packages/sdk/src/testing/syntheticDataset.mjs';
import { milliseconds, quantile, scaling, table } from './timing.mjs';

const require = createRequire(import.meta.url);
const packageFolder = dirname(require.resolve('@safeguarding/data/package.json'));
/** The curators' program: bundled by the build of the data. */
const program = join(packageFolder, '../../tools/curation/dist/cli.js');
const megabytes = (kilobytes) => `${(kilobytes / 1024).toFixed(0)} MB`;

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

/**
 * The words of a real text in another order, so that rules about languages and repeated words have as much to read as
 * in a real one. Chinese has no spaces: its clauses change places. Left out is what chance could make a fault of: numbers,
 * and words that make a term that is not to be used with another before them.
 */
function shuffled(text, language, random) {
  const [between, end] = language === 'zh-Hans' ? ['，', '。'] : [' ', '.'];
  const words = text.replace(/[.。]$/u, '').replace(/\s*\d+\s*/g, language === 'zh-Hans' ? '' : ' ');
  const parts = words
    .split(language === 'zh-Hans' ? between : /\s+/u)
    .filter((part) => part !== '' && !/prostitu|porn|проститу|порно/iu.test(part));
  for (let i = parts.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [parts[i], parts[j]] = [parts[j], parts[i]];
  }
  return parts.filter((part, at) => part.toLowerCase() !== parts[at - 1]?.toLowerCase()).join(between) + end;
}

/** Summary and note of record `i` in the catalogue's languages, like those of one of the `real` records. */
function textsLike(real, i, languages) {
  const random = seededRandom(i);
  const { summary, usageNote } = real[i % real.length];
  const inOtherWords = (map) =>
    map && Object.fromEntries(languages.flatMap((key) => (key in map ? [[key, shuffled(map[key], key, random)]] : [])));
  const texts = { summary: inOtherWords(summary), usageNote: inOtherWords(usageNote) };
  const english = [texts.summary.en, texts.usageNote?.en].filter((text) => text !== undefined).join('\n');
  const renders = createHash('sha256').update(english).digest('hex');
  const others = languages.filter((key) => key !== 'en' && key in summary);
  return { ...texts, textStatus: Object.fromEntries(others.map((key) => [key, { status: 'draft', renders }])) };
}

/** Writes record files of `size` resources without errors under `root`, in the form in which people edit them. */
function writeRecords(root, size) {
  const { resources, concepts, publishers, languages } = syntheticDataset(size);
  const real = JSON.parse(readFileSync(require.resolve('@safeguarding/data/catalogue.json'))).resources;
  const folders = new Set();
  const write = (file, value) => {
    const address = join(root, file);
    if (!folders.has(dirname(address))) mkdirSync(dirname(address), { recursive: true });
    folders.add(dirname(address));
    writeFileSync(address, `${JSON.stringify(value, null, 2)}\n`);
  };
  for (const [i, resource] of resources.entries()) {
    const [first, ...more] = resource.editions;
    const url = `https://www.unicef.org/${resource.id}`;
    const { id, title, summary: _, ...others } = resource;
    write(`records/resources/${id}.json`, {
      id,
      title,
      ...textsLike(real, i, languages),
      ...others,
      places: realPlaces(resource.places),
      editions: [{ ...first, url }, ...more],
      provenance: { ...resource.provenance, source: [url], urlKind: 'own-page', urlEvidence: 'found' },
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

/** Runs a script in a process of its own. @returns its wall time, its processor time and the most memory it held */
function measureScript(script, args, cwd = '.') {
  const code = `
    process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      console.error('\\nused', (userCPUTime + systemCPUTime) / 1000, maxRSS);
    });
    await import(${JSON.stringify(script)});`;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, 'script', ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 30, cwd },
  );
  const wall = performance.now() - started;
  const [, processor, memory] = /used ([\d.]+) (\d+)/.exec(stderr) ?? [];
  if (status !== 0) throw new Error(`${script} ${args[0]} ended with ${status}:\n${stderr}${stdout.slice(0, 2000)}`);
  return { wall, processor: Number(processor), memory: Number(memory) };
}

function measureCommand(root, command) {
  return measureScript(program, [command, '--json', '--root', root]);
}

/** Prints wall time and peak memory of `check` and `build` for each size, and the slope between them. */
export function measureRecords(sizes = [1_000, 10_000, 100_000]) {
  const results = sizes.map((size) => {
    const root = mkdtempSync(join(tmpdir(), 'safeguarding-bench-'));
    try {
      writeRecords(root, size);
      // The build first: it writes the schemas that the check compares.
      const [build, check] = ['build', 'check'].map((command) => measureCommand(root, command));
      return { size, build, check };
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
  console.log(
    '\nThe data: check and build in processes of their own (goals at 10,000: 12 s of processor time and 500 MB each)',
  );
  console.log(
    table([
      ['records', 'check', 'processor', 'memory', 'build', 'processor', 'memory'],
      ...results.map(({ size, check, build }) => [
        size.toLocaleString('en'),
        ...[check, build].flatMap(({ wall, processor, memory }) => [
          milliseconds(wall),
          milliseconds(processor),
          megabytes(memory),
        ]),
      ]),
    ]),
  );
  const slopes = ['check', 'build'].map((name) => {
    return `${name} ${scaling(results.map((result) => [result.size, result[name].processor])).toFixed(2)}`;
  });
  console.log(`  log–log slope of processor time: ${slopes.join(', ')} (1 grows in proportion, 2 with the square)`);
}

/** Prints what importing the id unions of `size` records adds to type-checking an empty file. */
export function measureTypes(size = 10_000, rounds = 5) {
  const root = mkdtempSync(join(tmpdir(), 'safeguarding-bench-'));
  try {
    writeRecords(root, size);
    measureCommand(root, 'build');
    const project = join(root, 'types');
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(project, 'empty.ts'), 'export {};\n');
    writeFileSync(
      join(project, 'ids.ts'),
      "import type { KnownResourceId, ResourceId } from './index.js';\n" +
        "export const known: KnownResourceId = 'resource-17';\nexport const newer: ResourceId = 'a-newer-one';\n",
    );
    const tsc = createRequire(join(packageFolder, '../../package.json')).resolve('typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022'];
    const time = (file) => measureScript(tsc, [...options, file], project).processor;
    const pairs = Array.from({ length: rounds }, () => [time('empty.ts'), time('ids.ts')]);
    const [empty, ids] = [0, 1].map((file) =>
      quantile(
        pairs.map((pair) => pair[file]),
        0.5,
      ),
    );
    console.log(
      `\nType-checking a file that imports ${size.toLocaleString('en')} ids, processor time, median of ${rounds}:`,
    );
    console.log(
      `  ${milliseconds(ids)}, an empty file ${milliseconds(empty)}: ${milliseconds(ids - empty)} more (goal: 300 ms)`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Prints how many bytes of the real catalogue a visitor's browser loads for a record, and for its texts in a language. */
export function measureBytes() {
  const bytes = readFileSync(require.resolve('@safeguarding/data/catalogue.json'));
  const { resources, concepts, languages } = JSON.parse(bytes);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const records = resources.length + concepts.length;
  const texts = resources.reduce(
    (sum, { title, summary }) => sum + new Set([...Object.keys(title), ...Object.keys(summary)]).size,
    0,
  );
  const only = gzipSync(JSON.stringify(resources), { level: 9 }).length;
  console.log(`\ncatalogue.json: ${bytes.length} bytes, ${gzip} gzip, ${languages.length} languages of labels`);
  console.log(
    `  ${(gzip / records / languages.length).toFixed(0)} bytes gzip a record and language (${records} records); ` +
      `resources alone ${(only / resources.length).toFixed(0)} a record, ${(only / texts).toFixed(0)} a record and language of its texts`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  measureRecords(sizes.length > 0 ? sizes : undefined);
  measureTypes();
  measureBytes();
}
