import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { checkExamples } from './examples/checkExamples.js';
import { type Example, examplesIn } from './examples/Example.js';
import { exportsOf } from './examples/exportsOf.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = inject('project');
const exported = exportsOf(join(project, 'node_modules/@safeguarding/sdk'));
const imports = new Map(
  exported.map(({ name, entry, isValue }) => [name, `import { ${isValue ? '' : 'type '}${name} } from '${entry}';`]),
);

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...['data', 'sdk', 'widget'].map((name) => `packages/${name}/README.md`),
];
const inPages = pages.flatMap((page) => examplesIn(readFileSync(root + page, 'utf8'), page));
const inDocstrings = exported.flatMap(({ entry, name, examples }) =>
  examples.flatMap((example) =>
    examplesIn(example, '', true).map((each) => ({ ...each, name: `${name} of ${entry}` })),
  ),
);

/** Examples that must fail, each with what must be said about it. */
const bad: readonly (readonly [code: string, complaint: RegExp])[] = [
  ['textIn(3, 4);', /^line 1: Argument of type 'number'/],
  ["textIn({ en: 'Child' }, 'en'); // → { text: 'Children', language: 'en' }", /gives .*"Child".* as promised$/],
  ["const text = textIn({ en: 'Child' }, 'en').text; // → 'Kind'", /gives "Child", not "Kind" as promised$/],
  ["for (const tag of ['en']) console.log(textIn({ en: 'a' }, tag).text); // → 'b'", /gives \["a"\], not \["b"\]/],
  ["textIn({ en: 'Child' }, 'en'); // → the child", /is no expression/],
  ["queryCatalogue(catalogue, { cursor: 'x' });", /^throws SafeguardingError/],
  ["await fetch('https://www.iana.org/');", /^throws TypeError: An example asked/],
];
/** Examples that promise a part of the result, or a sentence. */
const good: readonly (readonly [code: string, promises: number])[] = [
  ['facetNames; // → ["topics", "audiences", …]', 1],
  ["textIn({ en: 'Child' }, 'en'); // → { text: 'Ch…', … }", 1],
  ["textIn({ en: 'Child' }, 'en').language; // 'en'", 1],
  ["textIn({ en: 'Child' }, 'en'); // 'Child', in English", 0],
];
const trial = (code: string): Example => ({ name: 'trial', code, runs: true, importsKnown: true });

/** The anchors that GitHub gives to the headings of a page. */
const anchorsOf = (markdown: string) =>
  new Set(
    [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );

describe('the pages', () => {
  it.each(pages)('lead somewhere with every link of their own: %s', (page) => {
    const markdown = readFileSync(root + page, 'utf8');
    const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? root + page : join(dirname(root + page), path);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('every export of @safeguarding/sdk', () => {
  it('says what it promises, and so does each of its members', () => {
    expect(exported.length).toBeGreaterThan(30);
    expect(exported.filter(({ docstring }) => docstring.length < 20).map(({ name }) => name)).toEqual([]);
    expect(exported.flatMap(({ name, bareMembers }) => bareMembers.map((member) => `${name}.${member}`))).toEqual([]);
  });

  it('has an example, when there is something to call or to read', () => {
    const withExample = new Set(inDocstrings.map(({ name }) => name));
    const values = exported.filter(({ isValue }) => isValue).map(({ entry, name }) => `${name} of ${entry}`);
    expect(values.length).toBeGreaterThan(15);
    expect(values.filter((name) => !withExample.has(name))).toEqual([]);
  });
});

describe('the examples of the documentation', async () => {
  const examples = [...inPages, ...inDocstrings];
  const trials = [...bad, ...good].map(([code]) => trial(code));
  const all = await checkExamples(project, [...examples, ...trials], imports);
  const outcomes = all.slice(0, examples.length);

  it.each(outcomes)('compile, and run where they can: $name', ({ problems }) => {
    expect(problems.join('\n')).toBe('');
  });

  it('are run, and compared with the results that they promise, nearly all', () => {
    expect(outcomes.filter(({ ran }) => ran).length).toBeGreaterThan(outcomes.length * 0.8);
    expect(outcomes.filter(({ promises }) => promises > 0).length).toBeGreaterThan(20);
  });

  it('would not pass with a wrong type, a wrong promise, an error or a request to a real host', () => {
    const tried = all.slice(examples.length, examples.length + bad.length);
    tried.forEach(({ problems }, i) => expect(problems.join('\n')).toMatch(bad[i]![1]));
  });

  it('may leave out the rest of a list, of the fields and of a text', () => {
    const tried = all.slice(-good.length);
    expect(tried.map(({ problems, promises }) => [problems, promises])).toEqual(good.map(([, n]) => [[], n]));
  });
});
