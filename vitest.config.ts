import { defineConfig } from 'vitest/config';

// One project a package, so that `pnpm test` inside a package runs its own tests alone.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'data', include: ['packages/data/src/**/*.test.ts'] } },
      { test: { name: 'sdk', include: ['packages/sdk/src/**/*.test.ts'] } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts', 'bench/**/*.test.ts'] } },
      {
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
