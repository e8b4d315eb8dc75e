import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// eslint-disable-next-line no-restricted-syntax -- a server that is slow by the wall clock
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Handler, loopbackServer, type LoopbackServer } from '../testing/loopbackServer.js';
import { defaultLinkOptions } from './LinkOptions.js';
import { recordLinks, type RecordRun } from './recordLinks.js';

let root: string;
let servers: LoopbackServer[];
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'safeguarding-links-'));
  const slow: Handler = (_request, response) => void sleep(5).then(() => response.end());
  const handlers = { '/1': slow, '/2': slow, '/3': slow, '/4': slow };
  servers = [await loopbackServer(handlers), await loopbackServer(handlers)];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(root, { recursive: true });
});

const used = (address: string) => ({ address, usedBy: ['a'] });
const addresses = (...paths: string[]) => servers.flatMap(({ origin }) => paths.map((path) => used(origin + path)));
const run = (asked: ReturnType<typeof addresses>, more: Partial<RecordRun> = {}) => {
  const options = { ...defaultLinkOptions, pause: 1, timeout: 4000, allowLoopback: true };
  const signal = new AbortController().signal;
  return recordLinks({ root, known: asked, asked, resume: false, today: '2026-11-23', options, signal, ...more });
};
const written = () => JSON.parse(readFileSync(join(root, 'observations/links.json'), 'utf8'));
const pagesAsked = () => servers.flatMap(({ requests }) => requests).filter((request) => !request.includes('robots'));

test('writes what was seen, in order, and leaves nothing beside it', async () => {
  const asked = addresses('/2', '/1', '/none');
  await run(asked);
  expect(Object.keys(written())).toEqual(asked.map(({ address }) => address).sort());
  expect(written()[asked[0]?.address ?? '']).toEqual({
    status: 'alive',
    code: 200,
    checkedOn: '2026-11-23',
    answeredOn: '2026-11-23',
    failures: 0,
  });
  expect(readdirSync(root)).toEqual(['observations']);
  expect(readdirSync(join(root, 'observations'))).toEqual(['links.json']);
});

test('two addresses of one host are never asked for at once, those of two hosts are', async () => {
  // What redirects to the other host takes its turn there as well.
  const [a, b] = servers as [LoopbackServer, LoopbackServer];
  const across = await loopbackServer({
    '/1': (_request, response) => void response.writeHead(302, { location: `${a.origin}/4` }).end(),
    '/2': (_request, response) => void response.writeHead(302, { location: `${b.origin}/4` }).end(),
  });
  servers.push(across);
  await run([
    ...addresses('/1', '/2', '/3').filter(({ address }) => !address.includes(across.origin)),
    used(`${across.origin}/1`),
    used(`${across.origin}/2`),
  ]);
  expect(a.requests).toContain('GET /4');
  expect(servers.map((server) => server.mostAtOnce())).toEqual([1, 1, 1]);
});

test('an interrupted run keeps what it saw, and the next one goes on from there', async () => {
  const interruption = new AbortController();
  const asked = addresses('/1', '/2', '/3');
  let seen = 0;
  const onResult = () => {
    if (++seen === 2) interruption.abort();
  };
  expect(await run(asked, { signal: interruption.signal, onResult })).toMatchObject({ finished: false });
  const first = Object.keys(written());
  expect(first.length).toBeGreaterThanOrEqual(2);
  expect(first.length).toBeLessThan(asked.length);
  for (const { requests } of servers) requests.length = 0;
  expect(await run(asked, { resume: true })).toMatchObject({ finished: true });
  expect(Object.keys(written())).toHaveLength(asked.length);
  // The request that was under way when the run was interrupted may still arrive: only what was seen counts.
  const askedAgain = servers.flatMap(({ origin, requests }) =>
    requests
      .filter((request) => request.startsWith('GET /') && !request.includes('robots'))
      .map((request) => origin + request.slice(4)),
  );
  expect(askedAgain.length).toBeGreaterThan(0);
  expect(askedAgain.filter((address) => first.includes(address))).toEqual([]);
});

test('without --resume, and on another day, everything is asked for again', async () => {
  const asked = addresses('/1');
  await run(asked);
  await run(asked);
  await run(asked, { resume: true, today: '2026-11-24' });
  expect(pagesAsked()).toHaveLength(3 * asked.length);
});

test('a link is dead after three days of failure', async () => {
  const asked = addresses('/none').slice(0, 1);
  for (const today of ['2026-11-21', '2026-11-22']) await run(asked, { today });
  expect(written()[asked[0]?.address ?? '']).toMatchObject({ status: 'unreachable', code: 404, failures: 2 });
  await run(asked);
  expect(written()[asked[0]?.address ?? '']).toMatchObject({ status: 'dead', code: 404, failures: 3 });
});

test('what is not asked for keeps what is known, what no record gives is forgotten', async () => {
  const [first, second] = addresses('/1', '/2') as [ReturnType<typeof used>, ReturnType<typeof used>];
  await run([first, second]);
  await run([first], { known: [first, second], today: '2026-11-24' });
  expect(written()[second.address]).toMatchObject({ checkedOn: '2026-11-23' });
  await run([first]);
  expect(Object.keys(written())).toEqual([first.address]);
});

test('a file that this program did not write stops the run with what to do', async () => {
  await run(addresses('/1'));
  writeFileSync(join(root, 'observations/links.json'), '{"https://example.org/": {"status": "fine"}}');
  await expect(run(addresses('/1'))).rejects.toThrow('Restore it from the last commit, or remove it.');
});

test('a run in which nobody answers writes nothing, and leaves what is known', async () => {
  const asked = addresses('/1');
  await run(asked);
  const before = readFileSync(join(root, 'observations/links.json'), 'utf8');
  await Promise.all(servers.map((server) => server.close()));
  for (const today of ['2026-11-24', '2026-11-25', '2026-11-26']) {
    expect(await run(asked, { today })).toMatchObject({ verdict: 'no-network', asked: 2 });
  }
  expect(readFileSync(join(root, 'observations/links.json'), 'utf8')).toBe(before);
});

test('a run without hope ends before it has asked for all', async () => {
  const many = await Promise.all(Array.from({ length: 40 }, () => loopbackServer({})));
  servers.push(...many);
  const result = await run(many.map(({ origin }) => used(`${origin}/`)));
  expect(result).toMatchObject({ verdict: 'all-failed', finished: true });
  expect(result.asked).toBeLessThan(40);
  expect(readdirSync(root)).toEqual([]);
});

test('what an interrupted run reached today speaks for the network of the rest', async () => {
  const [alive, gone] = servers as [LoopbackServer, LoopbackServer];
  const asked = [used(`${alive.origin}/1`), used(`${gone.origin}/1`)];
  await run(asked.slice(0, 1));
  await gone.close();
  expect(await run(asked, { resume: true })).toMatchObject({ verdict: 'trusted' });
  expect(written()[asked[1]?.address ?? '']).toMatchObject({ status: 'unreachable', reason: 'no-connection' });
});
