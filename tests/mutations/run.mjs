// Puts each drawn fault into the code, runs the tests of its package, and says whether they noticed.
// Usage: node tests/mutations/run.mjs [checkout] [first] [last]     (the checkout must be clean and installed)
//
// A fault is looked for where it was drawn, then wherever its line stands now. Where the code was rewritten, `now` names
// the line that does the same work today; `gone` says why there is none.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const { faults } = JSON.parse(readFileSync(new URL('mutations.json', import.meta.url), 'utf8'));
const root = resolve(process.argv[2] ?? '.');
const first = Number(process.argv[3] ?? 0);
const last = Number(process.argv[4] ?? faults.length - 1);
const limit = 20 * 60_000;

const curators = existsSync(join(root, 'tools/curation')) ? 'curation' : 'data';
const commands = {
  data: ['pnpm', ['exec', 'vitest', 'run', '--project', curators, '--bail', '1']],
  sdk: ['pnpm', ['exec', 'vitest', 'run', '--project', 'sdk', '--bail', '1']],
  widget: ['pnpm', ['run', 'test:browser']],
};

const sources = execFileSync('git', ['-C', root, 'ls-files', 'packages/*.ts', 'tools/*.ts'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !/\.(test|test-d|oracle)\.ts$|\/testing\//.test(file));

/** Where the line of a fault stands: its file and the number of the line, or why it is nowhere. */
function placeOf({ file, line, before }) {
  const linesOf = (each) => readFileSync(join(root, each), 'utf8').split('\n');
  if (existsSync(join(root, file))) {
    const lines = linesOf(file);
    if (lines[line - 1]?.trim() === before) return { file, index: line - 1 };
  }
  const places = sources.flatMap((each) =>
    existsSync(join(root, each))
      ? linesOf(each).flatMap((text, index) => (text.trim() === before ? [{ file: each, index }] : []))
      : [],
  );
  return places.length === 1 ? places[0] : undefined;
}

/** Where the line that does the same work today stands. */
function placeIn({ file, before }) {
  if (!existsSync(join(root, file))) return undefined;
  const index = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .findIndex((text) => text.trim() === before);
  return index < 0 ? undefined : { file, index };
}

function runTests([command, parts]) {
  return new Promise((done) => {
    const child = spawn(command, parts, {
      cwd: root,
      detached: true,
      env: { ...process.env, BROWSERS: 'chromium', CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), limit);
    child.on('close', (status) => {
      clearTimeout(timer);
      done({ status, output });
    });
  });
}

const results = [];
for (const [number, drawn] of faults.entries()) {
  if (number < first || number > last) continue;
  const old = placeOf(drawn);
  const fault = old ? drawn : drawn.now;
  const at = old ?? (fault && placeIn(fault));
  if (!at) {
    results.push({ number, verdict: 'gone' });
    console.log(`${number} gone: ${drawn.gone ?? `not found: ${drawn.before}`}`);
    continue;
  }
  const path = join(root, at.file);
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  lines[at.index] = lines[at.index].replace(fault.before, () => fault.after);
  writeFileSync(path, lines.join('\n'));
  const [, name] = drawn.file.split('/');
  const { status, output } = await runTests(commands[name]).finally(() => writeFileSync(path, text));
  const verdict = status === 0 ? 'missed' : 'caught';
  results.push({ number, verdict });
  const failure = output.split('\n').find((line) => /FAIL|𐄂|AssertionError/.test(line)) ?? '';
  console.log(`${number} ${verdict}: ${at.file}:${at.index + 1} ${drawn.kind} ${failure.trim().slice(0, 140)}`);
}
const caught = results.filter(({ verdict }) => verdict === 'caught').length;
const gone = results.filter(({ verdict }) => verdict === 'gone').length;
console.log(`${caught} caught, ${results.length - caught - gone} missed, ${gone} gone`);
