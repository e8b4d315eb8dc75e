import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { installTarballs, packTarballs } from '../../scripts/tarballs.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Paths of the packed tarballs. */
    tarballs: Record<'data' | 'sdk' | 'widget', string>;
    /** A folder with the tarballs installed, and below it a copy of each project of tests/consumers. */
    project: string;
  }
}

const consumers = fileURLToPath(new URL('../consumers', import.meta.url));

/** Packs and installs once for all test files: what they look at is what a user gets. */
export default function setup({ provide }: TestProject): () => void {
  const tarballs = packTarballs();
  const project = installTarballs(tarballs, { projects: consumers });
  linkTools(project);
  pinRelease(project);
  provide('tarballs', tarballs);
  provide('project', project);
  return () => {
    rmSync(project, { recursive: true, force: true });
    rmSync(dirname(tarballs.data), { recursive: true, force: true });
  };
}

/** The bundlers come from the lock file of this repository, so that no test runs what nobody has looked at. */
function linkTools(project: string): void {
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const tool of ['esbuild', 'vite', 'webpack', 'webpack-cli']) {
    symlinkSync(join(consumers, 'node_modules', tool), join(project, 'node_modules', tool), 'junction');
  }
}

/** Fills in the release that the projects load from their server. */
function pinRelease(project: string): void {
  const manifest = readFileSync(join(project, 'node_modules/@safeguarding/data/dist/manifest.json'));
  const { version } = JSON.parse(manifest.toString()) as { version: string };
  const path = join(project, 'shared/pin.js');
  const placeholders = readFileSync(path, 'utf8');
  const pinned = placeholders
    .replace("'0.0.0'", `'${version}'`)
    .replace("'sha384-'", `'sha384-${createHash('sha384').update(manifest).digest('base64')}'`);
  writeFileSync(path, pinned);
}
