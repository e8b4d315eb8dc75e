import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { unpackRelease } from './scripts/unpackRelease.mjs';

unpackRelease();

// Packages are taken from their sources: a test needs no build, and sees each change at once.
const conditions = ['@safeguarding/source', ...defaultServerConditions];
const ssr = { resolve: { conditions } };

// No module keeps state between tests, so the files of a project may share one: that is three times as fast.
const isolate = false;

// A machine that is slow, or busy with something else, is not a fault of the code.
const limit = 120_000 * Number(process.env['FUZZ'] ?? 1);
const patience = { testTimeout: limit, hookTimeout: limit };
const setupFiles = 'tests/support/fuzzSetup.ts';

// One project a package, so that `pnpm test` inside a package runs its own tests alone.
export default defineConfig({
  test: {
    projects: [
      {
        ssr,
        test: { name: 'curation', include: ['tools/curation/src/**/*.test.ts'], setupFiles, isolate, ...patience },
      },
      { ssr, test: { name: 'sdk', include: ['packages/sdk/src/**/*.test.ts'], setupFiles, isolate, ...patience } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'], isolate, ...patience } },
      // The benchmark itself, at a tiny size: that every engine still answers, and alike.
      { test: { name: 'bench', include: ['bench/**/*.test.mjs'], isolate, ...patience } },
      {
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          globalSetup: 'tests/packages/installOnce.ts',
          isolate,
          ...patience,
        },
      },
    ],
  },
});
