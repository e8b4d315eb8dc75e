import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importPeer, peerNames } from '../peers/index.mjs';
import { quantile } from '../timing.mjs';

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));
const minute = 60_000;
/** The records have to be made first; that is nobody's time. */
const allowance = (size) => (size === 'real' ? 10_000 : 15_000 + size * 0.15);
const say = (text) => process.stderr.write(process.stderr.isTTY ? `\r${text.padEnd(78)}` : text && `${text}\n`);

/**
 * Runs one measure in a fresh process, so that no engine warms or fills the heap of another.
 *
 * @param {string} measure File name of a measure here, which exports a function of that name; or `file/function`.
 * @param {object} options Plain data for it.
 * @param {number} limit Milliseconds that it may take.
 * @returns what the measure returned; `{ failed }` with the reason when it took longer or broke
 */
function inProcess(measure, options, limit = 60_000) {
  return new Promise((resolve) => {
    const execArgv = ['--expose-gc', '--max-old-space-size=14000', '--disable-warning=ExperimentalWarning'];
    const child = fork(worker, measure.split('/'), { execArgv, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
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

/** Speed at one size. Up to 10,000 records all engines take turns in one process; above, each has one of its own. */
async function collectSpeed(size, { kinds, rounds, budget, amounts, full, tooSlow }) {
  const options = {
    size,
    kinds,
    rounds,
    budget,
    amounts,
    checks: size === 'real' || size <= 10_000 ? (full ? 100 : 40) : 5,
  };
  if (size === 'real' || size <= 10_000) {
    say(`speed at ${size}`);
    return inProcess('speed', { ...options, peers: peerNames }, 20 * minute);
  }
  const all = { records: size, names: {}, opening: {}, disagreements: {}, kinds: {}, failed: {} };
  for (const kind of kinds) all.kinds[kind] = {};
  for (const peer of peerNames) {
    say(`speed at ${size}: ${peer}`);
    const slow = tooSlow(peer, size);
    const result = slow
      ? { failed: slow }
      : await inProcess('speed', { ...options, peers: [peer] }, allowance(size) * 2 + 10 * minute);
    if (result.failed) all.failed[peer] = result.failed;
    else for (const key of ['names', 'opening', 'disagreements']) Object.assign(all[key], result[key]);
    for (const kind of kinds) Object.assign(all.kinds[kind], result.kinds?.[kind]);
  }
  return all;
}

/** The lives of all engines at one size, each in fresh processes of its own. */
async function collectLifecycles(size, { repeats, cheap, memory, index, tooSlow }) {
  const lives = {};
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-bench-'));
  try {
    for (const peer of peerNames) {
      const { sameIndexAs } = await importPeer(peer);
      if (sameIndexAs) continue;
      say(`open at ${size}: ${peer}`);
      const slow = tooSlow(peer, size);
      const store = index && (size === 'real' || size <= 100_000) ? join(folder, peer) : undefined;
      const limit = allowance(size) + minute * (store ? 3 : 1);
      const first = slow ? { failed: slow } : await inProcess('lifecycle', { peer, size, memory, store }, limit);
      lives[peer] = first;
      if (first.failed) continue;
      const runs = [first];
      // Repeated where that is cheap, which is also where noise is large.
      while (runs.length < repeats && first.cold < cheap) {
        const again = await inProcess('lifecycle', { peer, size }, limit);
        if (again.failed) break;
        runs.push(again);
      }
      for (const key of ['import', 'open', 'page', 'text', 'cold', 'build']) {
        if (first[key] === undefined) continue;
        first[key] = quantile(
          runs.map((run) => run[key]),
          0.5,
        );
      }
      if (first.bytes) {
        const loads = [];
        while (loads.length < repeats && (loads.length === 0 || loads[0] < cheap)) {
          const loaded = await inProcess('lifecycle/loading', { peer, size, store }, limit);
          if (!loaded.load) break;
          loads.push(loaded.load);
        }
        if (loads.length > 0) first.load = quantile(loads, 0.5);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lives;
}

/** No time is measured here, so two engines are asked at once. */
async function collectRelevance(full) {
  const peers = (await Promise.all(peerNames.map(importPeer))).filter(({ text }) => text).map(({ file }) => file);
  const scores = Object.fromEntries(peers.map((peer) => [peer, undefined]));
  const waiting = [...peers];
  const lane = async () => {
    for (let peer = waiting.shift(); peer !== undefined; peer = waiting.shift()) {
      say(`relevance: ${peer}`);
      const options = {
        peer,
        titles: 10_000,
        amount: full ? 300 : 100,
        ...(full ? { budget: 15_000, patience: 20_000 } : { budget: 400, patience: 400 }),
      };
      scores[peer] = await inProcess('relevance', options, 10 * minute);
    }
  };
  await Promise.all([lane(), lane()]);
  return scores;
}

/**
 * Runs what was asked for, one process after the other.
 *
 * @param {{ sizes: (number | 'real')[], wants: (what: string) => boolean, full: boolean }} options
 */
export async function collect({ sizes, wants, full }) {
  const results = { speed: {}, lives: {}, relevance: {} };
  const kinds = ['facets', 'path', 'text', 'mixed'].filter((kind) => wants(kind === 'path' ? 'facets' : kind));
  /** A peer whose building would take over a minute, judged by the size before, is said to be so rather than run. */
  const tooSlow = (peer, size) => {
    const before = sizes[sizes.indexOf(size) - 1];
    if (typeof before !== 'number' || before < 1_000) return undefined;
    const opening = results.speed[before]?.opening?.[peer] ?? results.lives[before]?.[peer]?.open;
    const failed = results.speed[before]?.failed?.[peer] ?? results.lives[before]?.[peer]?.failed;
    return failed ?? ((opening * size) / before > minute ? 'over 60 s' : undefined);
  };
  const amounts = { facets: 200, text: 200, mixed: 100, path: 200 };
  for (const size of sizes) {
    const rounds = full && (size === 'real' || size <= 10_000) ? 5 : 3;
    const budget = full ? 5_000 : 250;
    if (kinds.length > 0)
      results.speed[size] = await collectSpeed(size, { kinds, rounds, budget, amounts, full, tooSlow });
    const [memory, index] = [wants('heap'), wants('index')];
    if (wants('cold') || memory || index) {
      const repeats = size === 'real' || size <= 10_000 ? (full ? 5 : 3) : 1;
      const cheap = full ? 1_500 : 200;
      results.lives[size] = await collectLifecycles(size, { repeats, cheap, memory, index, tooSlow });
    }
  }
  if (wants('relevance')) results.relevance = await collectRelevance(full);
  if (wants('sizes')) {
    say('sizes');
    results.sizes = await inProcess('sizes', {}, 5 * minute);
  }
  say('');
  return results;
}
