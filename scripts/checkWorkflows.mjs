// The workflows of GitHub hold no logic: what a step runs is an npm script, so that it can be run anywhere. Their syntax
// is judged by actionlint. Run by `npm run check:workflows`.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

/**
 * What is wrong in a workflow.
 *
 * @param {string} text YAML of the workflow.
 * @param {string} path Where it lies, for the messages.
 * @param {Record<string, string>} scripts The npm scripts of the repository.
 * @returns {Promise<string[]>} one line each
 */
export async function findWorkflowFaults(text, path, scripts) {
  const lint = await createLinter();
  const faults = lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column} ${message}`);
  const { permissions, jobs = {} } = parse(text);
  if (permissions === undefined) faults.push(`${path} names no permissions. Begin with "permissions: {}".`);
  for (const [id, job] of Object.entries(jobs)) {
    const where = `${path}, job ${id}`;
    // A job that only calls another workflow has its steps, and their limit, there.
    if (!job.uses && !job['timeout-minutes']) faults.push(`${where} has no timeout-minutes.`);
    for (const { run, uses, with: inputs = {} } of [job, ...(job.steps ?? [])]) {
      for (const command of [run, inputs.version, inputs.publish].filter(Boolean)) {
        const [, name] = /^npm (?:run )?([\w:-]+)$/.exec(command) ?? [];
        if (!Object.hasOwn(scripts, name ?? ''))
          faults.push(`${where} runs "${command}", which is no npm script here.`);
      }
      if (uses && !uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses)) {
        faults.push(`${where} uses ${uses}. Name the commit: a tag can be moved.`);
      }
    }
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  for (const name of readdirSync(`${root}.github/workflows`)) {
    const path = `.github/workflows/${name}`;
    for (const fault of await findWorkflowFaults(readFileSync(root + path, 'utf8'), path, scripts)) {
      console.error(fault);
      process.exitCode = 1;
    }
  }
}
