import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { expandExports } from '../../scripts/expandExports.mjs';

const project = inject('project');

/** The compilers that a consumer may have: the one of this repository, and the newest there is. */
const compilers: Readonly<Record<string, string>> = {
  'the oldest release that the guide names': fileURLToPath(
    new URL('../consumers/node_modules/typescript-oldest', import.meta.url),
  ),
  'this repository': dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'the newest release': fileURLToPath(new URL('../consumers/node_modules/typescript-newest', import.meta.url)),
};

const strictest = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true, // those of TypeScript itself: two thirds of the time
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  resolveJsonModule: true,
  types: [],
};

const consumer = `
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import type { KnownTopicId, Resource } from '@safeguarding/data';
import { type Catalogue, openCatalogue, queryCatalogue, isSafeguardingError } from '@safeguarding/sdk';
import { loadDataset } from '@safeguarding/sdk/remote';
import type { SafeguardingResources } from '@safeguarding/widget';

const catalogue = openCatalogue(dataset);
const { total, resources, facets, nextCursor } = queryCatalogue(catalogue, {
  topics: ['online-safety'],
  countries: ['PH'],
  includeGlobal: true,
  text: 'groming',
});
export const first: Resource | undefined = resources[0];
export const counted: number = total + (facets.topics[0]?.count ?? 0);
export const cursor: string | null = nextCursor;
export const topic: KnownTopicId = 'csam';
// @ts-expect-error An id that the catalogue does not have is not a known one.
export const wrong: KnownTopicId = 'no-such-topic';
// @ts-expect-error Facets are plural.
queryCatalogue(catalogue, { topic: ['csam'] });
// @ts-expect-error Misspelt, and the installed data has no such topic.
queryCatalogue(catalogue, { topics: ['onlin-safety'] });
// @ts-expect-error A code, not a name.
queryCatalogue(catalogue, { within: { countries: ['Philippines'] } });
export const newer = async () =>
  queryCatalogue(openCatalogue(await loadDataset({ version: '1.0.0', integrity: 'sha384-x', sources: [] })), {
    topics: ['a-topic-of-a-newer-dataset'],
  });
export const typed = (topic: string) => queryCatalogue(catalogue as Catalogue, { topics: [topic] });
export async function load(): Promise<string> {
  try {
    return (await loadDataset({ version: '1.0.0', integrity: 'sha384-x', sources: ['https://example.org/'] })).version;
  } catch (error) {
    return isSafeguardingError(error) ? error.code : 'unknown';
  }
}
export const element = (): SafeguardingResources => document.createElement('safeguarding-resources');
`;

/** Every entry with declarations, so that the compiler reads all of them. */
const everyEntry = ['data', 'sdk', 'widget']
  .flatMap((name) => {
    const entries = expandExports(join(project, `node_modules/@safeguarding/${name}`));
    const typed = entries.filter(([, target]) => typeof target === 'object' && target.types);
    return typed.map(([path]) => `@safeguarding/${name}${path.slice(1)}`);
  })
  // These need a package that this project does not have; see entries.test.ts.
  .filter((entry) => !/^@safeguarding\/widget\/(?:react|server|jsx\/)/.test(entry))
  .map((entry, i) => {
    const attributes = entry.endsWith('.json') ? " with { type: 'json' }" : '';
    return entry.endsWith('/define') ? `import '${entry}';` : `export * as entry${i} from '${entry}'${attributes};`;
  })
  .join('\n');

/** Runs a compiler over a project and returns what it complains about. */
async function complaints(compiler: string, folder: string): Promise<string> {
  const bin = join(compilers[compiler]!, 'bin/tsc');
  return promisify(execFile)(process.execPath, [bin, '-p', folder], { cwd: folder }).then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  );
}

it('reads all entries', () => {
  expect(everyEntry.split('\n').length).toBeGreaterThan(8);
});

describe.each(Object.keys(compilers))('the declarations of the tarballs, under the TypeScript of %s,', (compiler) => {
  it.each(['nodenext', 'bundler'])('compile, and catch wrong ids, under %s resolution', async (moduleResolution) => {
    const folder = join(project, `types-${moduleResolution}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'consumer.ts'), consumer + everyEntry);
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
    const options = { compilerOptions: { ...strictest, module, moduleResolution }, files: ['consumer.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    expect(await complaints(compiler, folder)).toBe('');
  });
});

describe('the project that is built with Vite', () => {
  it('compiles', async () => {
    expect(await complaints('the newest release', join(project, 'vite'))).toBe('');
  });
});
