import { describe, expect, it } from 'vitest';
import { findWorkflowFaults } from './checkWorkflows.mjs';

const commit = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const workflow = (steps, job = 'timeout-minutes: 5', top = 'permissions: {}') =>
  `on: push\n${top}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    ${job}\n    steps:\n${steps
    .map((step) => `      - ${step}\n`)
    .join('')}`;
const faultsIn = (...args) => findWorkflowFaults(workflow(...args), 'w.yml', { test: 'vitest', 'test:all': 'vitest' });

describe('the check of workflows', () => {
  it('accepts npm scripts and actions named by their commit', async () => {
    expect(await faultsIn(['run: npm test', 'run: npm run test:all', `uses: actions/checkout@${commit}`])).toEqual([]);
  });

  it('finds a command that is no npm script', async () => {
    const runs = 'w.yml, job test runs';
    expect(await faultsIn(['run: npm run gone'])).toEqual([`${runs} "npm run gone", which is no npm script here.`]);
    expect(await faultsIn(['run: npm test && echo'])).toEqual([
      `${runs} "npm test && echo", which is no npm script here.`,
    ]);
  });

  it('finds an action that is named by a tag', async () => {
    expect(await faultsIn(['uses: actions/checkout@v5'])).toEqual([
      'w.yml, job test uses actions/checkout@v5. Name the commit: a tag can be moved.',
    ]);
  });

  it('finds a job without a limit and a workflow without permissions', async () => {
    expect(await faultsIn(['run: npm test'], 'env: { CI: true }')).toEqual(['w.yml, job test has no timeout-minutes.']);
    expect(await faultsIn(['run: npm test'], undefined, 'name: w')).toEqual([
      'w.yml names no permissions. Begin with "permissions: {}".',
    ]);
  });

  it('finds what actionlint finds', async () => {
    expect(await faultsIn(['run: npm test', 'with: {}'])).toEqual([
      expect.stringMatching(/^w\.yml:9:9 /),
      expect.stringContaining('should not be empty'),
    ]);
  });
});
