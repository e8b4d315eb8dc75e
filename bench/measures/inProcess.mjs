import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));

/**
 * Runs one measure in a fresh process, so that no engine warms or fills the heap of another.
 *
 * @param {string} measure File name of a measure here, which exports a function of that name.
 * @param {object} options Plain data for it.
 * @param {number} limit Milliseconds that it may take.
 * @returns what the measure returned; `{ failed }` with the reason when it took longer or broke
 */
export function inProcess(measure, options, limit = 60_000) {
  return new Promise((resolve) => {
    const execArgv = ['--expose-gc', '--max-old-space-size=14000', '--disable-warning=ExperimentalWarning'];
    const child = fork(worker, [measure], { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let result = { failed: 'ended early' };
    let complaint = '';
    const timer = setTimeout(() => {
      result = { failed: `over ${Math.round(limit / 1000)} s` };
      child.kill('SIGKILL');
    }, limit);
    child.stderr.on('data', (chunk) => (complaint += chunk));
    child.on('message', (message) => (result = message));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code !== 0 && result.failed === 'ended early') {
        const heap = complaint.includes('heap out of memory') ? 'out of memory' : undefined;
        result.failed = heap ?? /^\w*Error: .*$/m.exec(complaint)?.[0] ?? `ended with ${code}`;
      }
      resolve(result);
    });
    child.send(options);
  });
}
