import type { Command } from 'commander';
import type { CliContext } from '../CliContext.js';
import { registerBuild } from './build.js';
import { registerCheck } from './check.js';
import { registerDiff } from './diff.js';
import { registerExport } from './export.js';
import { registerFromIssue } from './fromIssue.js';
import { registerImport } from './import.js';
import { registerIssueForm } from './issueForm.js';
import { registerLinks } from './links.js';
import { registerNew } from './new.js';
import { registerRelease } from './release.js';
import { registerReleaseCheck } from './releaseCheck.js';

/** Every command, in the order of the help. A new one is a file beside this and a line here. */
export const commands: readonly ((program: Command, context: CliContext) => void)[] = [
  registerCheck,
  registerBuild,
  registerExport,
  registerLinks,
  registerImport,
  registerNew,
  registerIssueForm,
  registerFromIssue,
  registerDiff,
  registerReleaseCheck,
  registerRelease,
];
