import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isSafeguardingError } from '../errors.js';
import type { Fault } from '../testing/faults/Fault.js';
import { faults } from '../testing/faults/faults.js';
import { LoopbackServer } from '../testing/LoopbackServer.js';
import { releaseAt } from '../testing/releaseAt.js';
import { loadDataset } from './loadDataset.js';

interface Outcome {
  readonly end: string;
  readonly requests: number;
  /** The longest time limit that was set, in milliseconds. */
  readonly withTimeout: number;
  /** The same with a good mirror as the second source. */
  readonly withMirror: string;
}

const budgetOf = (fault: Fault) => fault.options?.timeout ?? 3000;
const mirrorBudget = 2000;

/** Each load notes here the time limits that it sets. */
const limitsOf = new AsyncLocalStorage<number[]>();

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
let server: LoopbackServer;
let outcomes: readonly Outcome[];

/** Puts a fault behind a path; whoever runs it gets its outcome. */
function prepare(fault: Fault, path: string): () => Promise<Outcome> {
  const options = { ...releaseAt(server, path, fault.release), ...fault.options };
  // A path with and without the query that a row may redirect to.
  for (const query of ['', '?moved']) {
    if (fault.manifest) server.answer(`${path}manifest.json${query}`, fault.manifest);
    if (fault.catalogue) server.answer(`${path}catalogue.json${query}`, fault.catalogue);
  }
  const mirror = releaseAt(server, `/mirror${path}`);
  return async () => {
    const limits: number[] = [];
    const end = await limitsOf.run(limits, () => endOf(() => loadDataset(options)));
    const withTimeout = Math.max(...limits);
    const requests = server.requestsTo(path).length;
    const sources = [...options.sources, ...mirror.sources];
    // Where the release itself is bad, a good one has another pin.
    const withMirror = fault.release
      ? end
      : await endOf(() => loadDataset({ ...options, sources, timeout: mirrorBudget }));
    return { end, requests, withTimeout, withMirror };
  };
}

/** Most of them wait: side by side, but not so many that the waiting is for one another. */
async function runAll(jobs: readonly (() => Promise<Outcome>)[]): Promise<readonly Outcome[]> {
  const done: Outcome[] = [];
  const left = [...jobs.entries()];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) done[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: 10 }, lane));
  return done;
}

async function endOf(load: () => Promise<unknown>): Promise<string> {
  try {
    await load();
    return 'loads';
  } catch (error) {
    return isSafeguardingError(error) && error.message.length > 20
      ? error.code
      : `an error of its own: ${String(error)}`;
  }
}

beforeAll(async () => {
  process.on('unhandledRejection', note);
  const { setTimeout } = globalThis;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((...args: Parameters<typeof setTimeout>) => {
    limitsOf.getStore()?.push(args[1] ?? 0);
    return setTimeout(...args);
  });
  server = await LoopbackServer.start();
  outcomes = await runAll(faults.map((fault, i) => prepare(fault, `/${i}/`)));
});

afterAll(async () => {
  vi.restoreAllMocks();
  await server.stop();
  process.off('unhandledRejection', note);
});

test.each(faults.map((fault, i) => [fault.name, fault, i] as const))('%s', (_, fault, i) => {
  const { end, requests, withTimeout } = outcomes[i]!;
  expect([fault.ends].flat()).toContain(end);
  expect(requests).toBeLessThanOrEqual(fault.requests);
  expect(withTimeout).toBeLessThanOrEqual(budgetOf(fault));
});

test('whatever a source does, a good mirror after it is used', () => {
  // What no source can mend: the caller's own limits.
  const ownLimits = ['more than the caller allows', 'a version below the floor'];
  const hopeless = faults.filter(
    ({ name, release }, i) => !release && !ownLimits.includes(name) && outcomes[i]!.withMirror !== 'loads',
  );
  expect(hopeless.map(({ name }) => name)).toEqual([]);
});

test('nothing is left behind: no rejection unhandled, no connection open, no prototype touched', async () => {
  await vi.waitFor(async () => expect(await server.connections()).toBe(0), { timeout: 30_000 });
  expect(unhandled).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
});
