import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { describe, expect, inject, it } from 'vitest';
import { expandExports } from '../../scripts/expandExports.mjs';
import { runNodeExample } from '../../scripts/tarballs.mjs';

// These need a package that a project without them does not have; see entries.test.ts.
const needsPeer = /^@safeguarding\/widget\/(?:react|server)$/;

const packageNames = ['data', 'sdk', 'widget'] as const;

const tarballs = inject('tarballs');
const project = inject('project');

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

describe('the packed tarballs', () => {
  it.each(packageNames)('of %s hold the licence, the readme and no test, source or record', (name) => {
    const held = files(tarballs[name]);
    expect(held).toContain('LICENSE');
    expect(held).toContain('README.md');
    expect(held).toContain('CHANGELOG.md');
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
    // The checker takes JSON for CommonJS; how its declarations are found is proved by type-checking a consumer.
    ['data', /\.json$/],
    ['sdk', /^$/],
    // The drop-in files are for pages; nobody imports them into a program with types.
    ['widget', /safeguarding-resources\..*js$|\.json$/],
  ] as const)('of %s have declarations that every module resolution finds', async (name, excluded) => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarballs[name])));
    if (!analysis.types) throw new Error(`The tarball of ${name} holds no declarations.`);
    // The packages are ES modules alone: resolution as of Node 10, and for require, is of no concern.
    const found = Object.values(analysis.entrypoints)
      .filter(({ subpath }) => !excluded.test(subpath))
      .flatMap(({ subpath, resolutions }) =>
        [resolutions['node16-esm'], resolutions.bundler].flatMap(({ visibleProblems = [] }) =>
          visibleProblems.map((i) => `${subpath}: ${analysis.problems[i]!.kind}`),
        ),
      );
    expect(found).toEqual([]);
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
    const entries = packageNames.flatMap((name) => {
      // The drop-in file is a page's; JSON needs an attribute, and is read elsewhere.
      const exports = expandExports(join(project, `node_modules/@safeguarding/${name}`));
      const code = exports.filter(([, target]) => target.default?.endsWith('.js'));
      return code.map(([path]) => `@safeguarding/${name}${path.slice(1)}`).filter((path) => !needsPeer.test(path));
    });
    expect(entries).toEqual(expect.arrayContaining(['@safeguarding/sdk/remote', '@safeguarding/widget/define']));
    const script = entries.map((entry) => `await import('${entry}');`).join('\n');
    const { status, text } = output('node', ['--input-type=module', '-e', script], project);
    expect(status, text).toBe(0);
    expect(text).toBe('');
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
