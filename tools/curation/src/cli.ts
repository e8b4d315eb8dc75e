import { escapeControls } from './cli/escapeControls.js';
import { runCli } from './cli/runCli.js';

try {
  process.exitCode = await runCli(process.argv.slice(2));
} catch (error) {
  // What reaches this place is about the folder or the installation, and its message says what to do.
  console.error(escapeControls(error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
}
