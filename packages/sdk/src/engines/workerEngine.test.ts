import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { SafeguardingError } from '../errors.js';
import type { QueryEngine } from './QueryEngine.js';
import { datasetOf, resourceOf } from '../testing/datasetOf.js';
import { fuzz } from '../testing/fuzz.js';
import { runWorker } from '../testing/realWorker.js';
import { mark, type Request } from './messages.js';
import { serveCatalogue } from './serveCatalogue.js';
import { workerEngine, type WorkerEngineOptions } from './workerEngine.js';
import type { WorkerPort } from './WorkerPort.js';

const engines: QueryEngine[] = [];
/** An engine that is closed after the test. */
function engineAt(port: WorkerPort, options?: WorkerEngineOptions): QueryEngine {
  const engine = workerEngine(port, options);
  engines.push(engine);
  return engine;
}
afterEach(() => engines.splice(0).forEach((engine) => engine.close()));

const catalogue = openCatalogue(datasetOf([resourceOf('a', 'Apples')]));
const codesOf = async (asked: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(asked)).map((each) =>
    each.status === 'rejected' ? ((each.reason as SafeguardingError).code ?? each.reason) : 'answered',
  );

test.each([
  ['throws while it loads', 'throw new Error("broken");', /broken/],
  ['throws later', 'setTimeout(() => { throw new Error("broken later"); }, 20);', /broken later/],
  ['ends', 'process.exit(3);', /code 3/],
])('when a worker %s, open and later questions are rejected', async (_, code, message) => {
  const engine = engineAt(runWorker(code));
  const asked = [engine.query(), engine.describe()];
  expect(await codesOf(asked)).toEqual(['worker', 'worker']);
  await expect(asked[0]).rejects.toThrow(message);
  expect(await codesOf([engine.query()])).toEqual(['worker']);
});

test('so they are when its file is not there', async () => {
  expect(await codesOf([engineAt(new Worker('/no/such/file.js')).query()])).toEqual(['worker']);
});

test('a worker that answers nothing runs out of time', async () => {
  const engine = engineAt(runWorker('setInterval(() => {}, 1000);'), { timeout: 60 });
  expect(await codesOf([engine.query(), engine.resolve('a')])).toEqual(['timeout', 'timeout']);
});

test('a port whose other end closes rejects what is open', async () => {
  const { port1, port2 } = new MessageChannel();
  const engine = engineAt(port1);
  const asked = engine.query();
  port2.close();
  expect(await codesOf([asked])).toEqual(['worker']);
});

test('a question that is no plain data is refused, and the next is answered', async () => {
  const { port1, port2 } = new MessageChannel();
  serveCatalogue(port2, catalogue);
  const engine = engineAt(port1);
  const asked = [engine.query({ text: (() => undefined) as never }), engine.query()];
  expect(await codesOf(asked)).toEqual(['invalid-option', 'answered']);
});

test('a catalogue that cannot be had is told to whoever asks', async () => {
  const { port1, port2 } = new MessageChannel();
  const reason = new SafeguardingError('integrity', 'Not the pinned bytes.', { path: 'https://school.example/' });
  serveCatalogue(port2, Promise.reject(reason));
  await expect(engineAt(port1).query()).rejects.toMatchObject({
    code: 'integrity',
    path: 'https://school.example/',
    message: 'Not the pinned bytes.',
  });
});

test('messages that cannot be read reject what is open, on either side, and what is asked later is answered', async () => {
  const unreadable: Record<string, (value: unknown) => void> = {};
  const { port1, port2 } = new MessageChannel();
  const spied = (port: MessagePort, side: string): WorkerPort => ({
    postMessage: (message) => port.postMessage(message),
    on: (type, listener) => {
      if (type === 'messageerror') unreadable[side] = listener;
      return port.on(type, listener);
    },
    off: (type, listener) => port.off(type, listener),
    close: () => port.close(),
  });
  const engine = engineAt(spied(port1, 'asking'));
  serveCatalogue(spied(port2, 'answering'), catalogue);
  for (const side of ['asking', 'answering']) {
    const asked = engine.query();
    unreadable[side]!(new Error('unreadable'));
    expect(await codesOf([asked])).toEqual(['worker']);
    expect(await codesOf([engine.query()])).toEqual(['answered']);
  }
});

test('messages of the app itself, and replies to nothing, are passed over', async () => {
  const { port1, port2 } = new MessageChannel();
  serveCatalogue(port2, catalogue);
  const engine = engineAt(port1);
  for (const message of [null, 1, 'text', { id: 1 }, { mark, id: 999, answer: 1 }]) port2.postMessage(message);
  port1.postMessage({ hello: 'worker' });
  expect(await codesOf([engine.query()])).toEqual(['answered']);
});

test('a question taken back before its turn is skipped', async () => {
  const { port1, port2 } = new MessageChannel();
  const seen: unknown[] = [];
  port2.on('message', (message: Request) =>
    seen.push('ask' in message ? message.id : 'cancel' in message ? -message.cancel : 0),
  );
  serveCatalogue(port2, catalogue);
  const replies: unknown[] = [];
  port1.on('message', ({ id }: { id: number }) => replies.push(id));
  const engine = engineAt(port1);
  const controller = new AbortController();
  const asked = [engine.query(), engine.query({}, controller), engine.query()];
  controller.abort();
  expect(await codesOf(asked)).toEqual(['answered', 'aborted', 'answered']);
  expect(seen).toEqual([1, 2, 3, -2]);
  expect(replies).toEqual([1, 3]);
});

test('whatever a worker replies and in whichever order, answers come in the order of the questions', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .integer({ min: 1, max: 12 })
        .chain((count) =>
          fc.tuple(
            fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
            fc.uniqueArray(fc.nat(count - 1)),
            fc.array(fc.nat(count + 3), { maxLength: 4 }),
          ),
        ),
      async ([order, failing, twice]) => {
        const { port1, port2 } = new MessageChannel();
        const engine = workerEngine(port1, { timeout: 5000 });
        const settled: number[] = [];
        const asked = order.map(async (_, n) => {
          const answer: unknown = await engine.resolve(String(n)).catch((error: SafeguardingError) => error.code);
          settled.push(n);
          expect(answer).toBe(failing.includes(n) ? 'http' : `answer ${n}`);
        });
        for (const n of [...order.slice(0, 1), ...twice, ...order.slice(1)]) {
          // Numbers begin at 1. A second reply to one question changes nothing.
          if (failing.includes(n)) port2.postMessage({ mark, id: n + 1, failure: { code: 'http', message: 'No.' } });
          else port2.postMessage({ mark, id: n + 1, answer: `answer ${n}` });
        }
        await Promise.all(asked);
        expect(settled).toEqual([...settled].sort((a, b) => a - b));
        engine.close();
      },
    ),
    { numRuns: 100 * fuzz },
  );
});
