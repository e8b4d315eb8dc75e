import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installTarballs, packTarballs, runNodeExample } from '../../scripts/tarballs.mjs';

const require = createRequire(import.meta.url);
const packageNames = ['data', 'sdk', 'widget'] as const;

let tarballs: Record<(typeof packageNames)[number], string>;
let project: string;

const binary = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

/** Runs a program and returns what it printed, also when it failed. */
function output(command: string, args: string[], cwd: string): { status: number; text: string } {
  try {
    return {
      status: 0,
      text: execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, text: `${stdout}${stderr}` };
  }
}

const files = (tarball: string) =>
  output('tar', ['-tzf', tarball], '/')
    .text.trim()
    .split('\n')
    .map((file) => file.replace(/^package\//, ''));

beforeAll(() => {
  tarballs = packTarballs();
  project = installTarballs(tarballs);
});

afterAll(() => {
  if (project) rmSync(project, { recursive: true, force: true });
  if (tarballs) rmSync(dirname(tarballs.data), { recursive: true, force: true });
});

describe('the packed tarballs', () => {
  it.each(packageNames)('of %s hold the licence, the readme and no test, source or record', (name) => {
    const held = files(tarballs[name]);
    expect(held).toContain('LICENSE');
    expect(held).toContain('README.md');
    expect(held.filter((file) => /\.test\.|(^|\/)src\/|records\/|tsconfig|\.oracle\./.test(file))).toEqual([]);
  });

  it.each(packageNames)('of %s are published the way packages should be', async (name) => {
    const { publint } = await import('publint');
    const { messages } = await publint({
      pkgDir: join(project, 'node_modules/@safeguarding', name),
      strict: true,
      pack: false,
    });
    expect(messages).toEqual([]);
  });

  it.each([
    // The checker takes JSON for CommonJS; how its declarations are found is proved below by type-checking a consumer.
    [
      'data',
      [
        '--exclude-entrypoints',
        'catalogue.json',
        'taxonomy.json',
        'redirects.json',
        'manifest.json',
        'advisories.json',
      ],
    ],
    ['sdk', []],
    ['widget', ['--exclude-entrypoints', 'safeguarding-resources.js', 'custom-elements.json']],
  ] as const)('of %s have declarations that every module resolution finds', (name, excluded) => {
    const cli = binary('@arethetypeswrong/cli', 'dist/index.js');
    const { status, text } = output(
      'node',
      [cli, tarballs[name], '--profile', 'esm-only', '--no-emoji', ...excluded],
      project,
    );
    expect(status, text).toBe(0);
  });
});

describe('an empty project with the tarballs installed', () => {
  it('runs the Node example', () => {
    const printed = runNodeExample(project, ['online-csea', 'PH']);
    expect(printed).toMatch(/for Philippines: [1-9]\d* resources \(data \d+\.\d+\.\d+\)/);
    expect(printed).toContain('https://');
  });

  it('tells what a version of the data changed', () => {
    const printed = runNodeExample(project, ['1.1.0'], 'whatsNew.mjs');
    expect(printed).toContain('From 1.0.0 to 1.1.0');
    expect(printed).toContain('+ Thorn for Parents (thorn-for-parents)');
    expect(printed).toContain('> special-needs-missing-child-response-checklist is now');
    expect(printed).toContain('(considerations-of-school-response-form): unconfirmed');
  });

  it('imports every entry in Node without a browser', () => {
    const script = [
      "import { openCatalogue } from '@safeguarding/sdk';",
      "import { loadDataset } from '@safeguarding/sdk/remote';",
      "import { SafeguardingResources } from '@safeguarding/widget';",
      "await import('@safeguarding/widget/define');",
      'console.log(typeof openCatalogue, typeof loadDataset, typeof SafeguardingResources);',
    ].join('\n');
    const { status, text } = output('node', ['--input-type=module', '-e', script], project);
    expect(status, text).toBe(0);
    expect(text.trim()).toBe('function function function');
  });

  it.each(['nodenext', 'bundler'])('type-checks ids and results under %s resolution', (moduleResolution) => {
    const folder = join(project, `types-${moduleResolution}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'consumer.ts'),
      `
import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import type { KnownTopicId, Resource } from '@safeguarding/data';
import { openCatalogue, queryCatalogue, isSafeguardingError } from '@safeguarding/sdk';
import { loadDataset } from '@safeguarding/sdk/remote';
import type { SafeguardingResources } from '@safeguarding/widget';

const catalogue = openCatalogue(dataset);
const { total, resources, facets, nextCursor } = queryCatalogue(catalogue, { topics: ['online-safety'], countries: ['PH'], includeGlobal: true, text: 'groming' });
export const first: Resource | undefined = resources[0];
export const counted: number = total + (facets.topics[0]?.count ?? 0);
export const cursor: string | null = nextCursor;
export const topic: KnownTopicId = 'csam';
// @ts-expect-error An id that the catalogue does not have is not a known one.
export const wrong: KnownTopicId = 'no-such-topic';
// @ts-expect-error Facets are plural.
queryCatalogue(catalogue, { topic: ['csam'] });
export const newer = queryCatalogue(catalogue, { topics: ['a-topic-of-a-newer-dataset'] });
export async function load(): Promise<string> {
  try {
    return (await loadDataset({ version: '1.0.0', integrity: 'sha384-x', sources: ['https://example.org/'] })).version;
  } catch (error) {
    return isSafeguardingError(error) ? error.code : 'unknown';
  }
}
export const element = (): SafeguardingResources => document.createElement('safeguarding-resources');
`,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          exactOptionalPropertyTypes: true,
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable'],
          module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
          moduleResolution,
          resolveJsonModule: true,
          types: [],
        },
        files: ['consumer.ts'],
      }),
    );
    const { status, text } = output('node', [binary('typescript', 'bin/tsc'), '-p', folder], folder);
    expect(status, text).toBe(0);
  });

  it('holds data whose bytes are those that the manifest names', async () => {
    const folder = join(project, 'node_modules/@safeguarding/data/dist');
    const { createHash } = await import('node:crypto');
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      files: Record<string, { bytes: number; integrity: string }>;
    };
    expect(Object.keys(manifest.files)).toContain('catalogue.json');
    for (const [file, { bytes, integrity }] of Object.entries(manifest.files)) {
      const content = readFileSync(join(folder, file));
      expect(content.length, file).toBe(bytes);
      expect(`sha384-${createHash('sha384').update(content).digest('base64')}`, file).toBe(integrity);
    }
  });
});
