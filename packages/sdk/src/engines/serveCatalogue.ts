import type { Catalogue } from '../model.js';
import { isSafeguardingError } from '../errors.js';
import { localEngine } from './localEngine.js';
import type { QueryEngine } from './QueryEngine.js';
import { createYielder } from '../createYielder.js';
import { listen } from './listen.js';
import { type Failure, isOurs, mark, type Reply, type Request } from './messages.js';
import type { WorkerPort } from './WorkerPort.js';

type Ask = Extract<Request, { readonly ask: unknown }>;

/**
 * The worker's side of `workerEngine`: answers the questions that come in at a port, one after another and in their
 * order. Those taken back before their turn are skipped. What goes wrong with a catalogue is sent back; nothing is thrown.
 *
 * @param port `self` in a worker of a browser, `parentPort` in one of Node, or a `MessagePort`.
 * @param catalogue What to answer from. While it is still loading, questions wait; when it cannot be had, each is
 * rejected with the reason.
 * @returns A function that stops serving.
 * @throws {SafeguardingError} `invalid-option` for what is no port.
 * @example
 * ```ts
 * // catalogue.worker.ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * import { openCatalogue } from '@safeguarding/sdk';
 * import { serveCatalogue, type WorkerPort } from '@safeguarding/sdk/worker/host';
 *
 * export const start = (port: WorkerPort) => serveCatalogue(port, openCatalogue(dataset)); // start(self)
 * ```
 */
export function serveCatalogue(port: WorkerPort, catalogue: Catalogue | PromiseLike<Catalogue>): () => void {
  const engine = Promise.resolve(catalogue).then(localEngine);
  engine.catch(() => undefined); // Told to whoever asks.
  const queue: Ask[] = [];
  const { yieldToEventLoop, close } = createYielder();
  let isWorking = false;

  const send = (reply: Reply) => port.postMessage(reply);
  async function answer({ id, ask, about }: Ask): Promise<void> {
    try {
      send({ mark, id, answer: await put(await engine, ask, about) });
    } catch (error) {
      send({ mark, id, failure: failureOf(error) });
    }
  }
  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    while (queue.length > 0) {
      await yieldToEventLoop(); // What was taken back since then leaves the queue.
      const next = queue.shift();
      if (next) await answer(next);
    }
    isWorking = false;
  }
  const stop = listen(port, {
    onMessage: (message) => {
      if (!isOurs(message)) return;
      const request = message as Request;
      if ('ask' in request) {
        queue.push(request);
        void work();
      } else if ('cancel' in request) {
        const at = queue.findIndex(({ id }) => id === request.cancel);
        if (at >= 0) queue.splice(at, 1);
      } else end();
    },
    onUnreadable: () => send({ mark, failure: { code: 'worker', message: 'A question could not be read.' } }),
  });
  const end = () => {
    stop();
    close();
    queue.length = 0;
  };
  return end;
}

function put(engine: Required<QueryEngine>, question: Ask['ask'], about: unknown): Promise<unknown> {
  switch (question) {
    case 'query':
      return engine.query(about as object);
    case 'suggest': {
      const { text, how } = about as { readonly text: string; readonly how: object };
      return engine.suggest(text, how);
    }
    case 'explain': {
      const { text, ids, from } = about as { readonly text: string; readonly ids: []; readonly from: object };
      return engine.explain(text, ids, from);
    }
    case 'resolve':
      return engine.resolve(about as string);
    case 'describe':
      return engine.describe();
  }
}

function failureOf(error: unknown): Failure {
  if (isSafeguardingError(error)) return { code: error.code, message: error.message, path: error.path };
  return { code: 'worker', message: `The worker failed: ${String(error)}` };
}
