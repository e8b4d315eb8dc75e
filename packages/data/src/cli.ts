import { runCli } from './cli/runCli.js';

try {
  process.exitCode = await runCli(process.argv.slice(2));
} catch (error) {
  // What reaches this place is about the folder or the installation, and its message says what to do.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
