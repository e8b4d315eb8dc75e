import { defineConfig } from 'vitest/config';

// What takes a copy of the whole repository: its commands, its release. Run by `npm run test:repository`.
export default defineConfig({
  test: {
    include: ['tests/repository/**/*.test.mjs'],
    fileParallelism: false,
    // Each test takes a while: it is named when it ends, not when its file does.
    reporters: ['verbose'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
