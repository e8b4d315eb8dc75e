#!/usr/bin/env node
// Committed, so that package managers find it before the first build.
import { existsSync } from 'node:fs';

const cli = new URL('../dist/cli.js', import.meta.url);
if (existsSync(cli)) {
  await import(cli.href);
} else {
  console.error('safeguarding-data is not built yet. Run: npm run build');
  process.exitCode = 2;
}
