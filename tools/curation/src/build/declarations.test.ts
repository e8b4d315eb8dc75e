import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { realDataset } from '../testing/realDataset.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { buildDataset } from './buildDataset.js';
import { declarations } from './declarations.js';

const files = await declarations(buildDataset(sampleRecords(), { version: '1.4.0' }));
const empty = await declarations(
  buildDataset(sampleRecords({ resources: [], concepts: [], publishers: [] }), { version: '1.4.0' }),
);

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
};

/** TypeScript's own declarations, read once: they are most of what each program reads. */
const libraries = new Map<string, ts.SourceFile | undefined>();
const host = ts.createCompilerHost(options);
const readFile = host.getSourceFile.bind(host);
host.getSourceFile = (name, ...rest) => {
  if (!name.includes('node_modules/typescript/lib/')) return readFile(name, ...rest);
  if (!libraries.has(name)) libraries.set(name, readFile(name, ...rest));
  return libraries.get(name);
};

/** What TypeScript has against `code` that stands beside the declarations. */
function complaints(code: string, declared = files): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-types-'));
  try {
    const texts = { ...declared, 'package.json': '{ "type": "module" }', 'use.ts': code };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    const program = ts.createProgram([join(folder, 'use.ts')], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('known ids complete, newer ones are accepted, and closed lists stay closed', () => {
  expect(
    complaints(`
      import type { Dataset, KnownTopicId, Resource, TopicId } from './index.js';
      import catalogue from './catalogue.js';
      const known: KnownTopicId = 'online-safety';
      const newer: TopicId = 'a-topic-of-next-year';
      export const dataset: Dataset = catalogue;
      export const english: string = catalogue.resources[0]!.title.en;
      export const french: string | undefined = catalogue.resources[0]!.title['fr'];
      export const of = (resource: Resource): readonly TopicId[] => [...resource.topics, known, newer];
    `),
  ).toEqual([]);
  const wrong = `import type { ConceptScheme, KnownTopicId } from './index.js';`;
  expect(complaints(`${wrong} export const id: KnownTopicId = 'online-safty';`)).toHaveLength(1);
  expect(complaints(`${wrong} export const scheme: ConceptScheme = 'topics';`)).toHaveLength(1);
});

test('codes are those of the version, with their shorter forms, and the installed data is told from any other', () => {
  expect(
    complaints(`
      import type { CountryCode, Dataset, InstalledDataset, LanguageCode } from './index.js';
      import catalogue from './catalogue.js';
      export const codes: CountryCode[] = ['global'];
      export const languages: LanguageCode[] = ['en'];
      export const installed: InstalledDataset = catalogue;
    `),
  ).toEqual([]);
  const wrong = `import type { CountryCode, Dataset, InstalledDataset } from './index.js';`;
  expect(complaints(`${wrong} export const code: CountryCode = 'Philippines';`)).toHaveLength(1);
  expect(complaints(`${wrong} export const of = (loaded: Dataset): InstalledDataset => loaded;`)).toHaveLength(1);
});

test('nothing in a dataset can be written to', () => {
  const found = complaints(`
    import catalogue from './catalogue.js';
    catalogue.version = '2.0.0';
    catalogue.resources[0]!.title.en = 'x';
    catalogue.resources[0]!.topics.push('x');
  `);
  expect(found).toHaveLength(3);
});

test('without records any id is accepted', () => {
  expect(
    complaints(`import type { TopicId } from './index.js'; export const id: TopicId = 'anything';`, empty),
  ).toEqual([]);
});

test('declares each thing that is published, with what it is', () => {
  const names = [
    'Resource',
    'Edition',
    'Part',
    'Contributor',
    'Successor',
    'Provenance',
    'Concept',
    'Publisher',
    'Redirect',
    'Dataset',
    'Manifest',
    'Advisory',
    'Advisories',
    'Change',
    'FieldChange',
    'Changes',
  ];
  for (const name of names) {
    expect(files['index.d.ts']).toMatch(new RegExp(`/\\*\\* [^\\n]+ \\*/\\nexport (?:interface|type) ${name} `));
  }
  expect(files['index.d.ts']).not.toMatch(/\[k: string\]|Unused|: any\b|: unknown/);
});

test('the committed declarations are those of the schema and the records: build, then commit types/', async () => {
  const folder = new URL('../../../../packages/data/types/', import.meta.url);
  const committed = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  expect(Object.fromEntries(committed)).toEqual(await declarations(realDataset()));
});
