import { defineConfig } from 'vitest/config';

// What takes a copy of the whole repository: its commands, its release. Run by `npm run test:repository`.
export default defineConfig({
  test: {
    include: ['tests/repository/**/*.test.mjs'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
