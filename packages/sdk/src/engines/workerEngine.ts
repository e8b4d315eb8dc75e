import { SafeguardingError } from '../errors.js';
import { checkAskOptions, hasOptions, milliseconds } from '../validate/options.js';
import type { AskOptions, QueryEngine } from './QueryEngine.js';
import { listen } from './listen.js';
import { isOurs, mark, type Question, type Reply, type Request } from './messages.js';
import type { WorkerPort } from './WorkerPort.js';

/** What {@link workerEngine} is told. */
export interface WorkerEngineOptions {
  /** Milliseconds that one answer may take, the opening of the catalogue included.
   *
   * @default 30_000
   */
  readonly timeout?: number;
}

const checkOptions = /* @__PURE__ */ hasOptions({ timeout: milliseconds });

interface Open {
  readonly reject: (error: SafeguardingError) => void;
  readonly resolve: (answer: unknown) => void;
  /** Stops its clock and its listener. */
  readonly release: () => void;
  /** The reply, kept back while an earlier question has none. */
  reply?: Reply;
}

/**
 * A `QueryEngine` whose work is done in a worker that calls `serveCatalogue`. You make the worker, so that your bundler
 * and your content policy see it; `close` ends it.
 *
 * Answers come in the order of the questions. A question that is taken back is rejected at once, and skipped by the
 * worker if it has not begun. When the worker crashes, does not load or goes away, all questions are rejected with the
 * code `worker`; one that is not answered in time with `timeout`.
 *
 * @param port A `Worker`, a `MessagePort`, or a `Worker` of `node:worker_threads`.
 * @throws {SafeguardingError} `invalid-option` for options that there are not, and for what is no port.
 * @example
 * ```ts
 * import { workerEngine } from '@safeguarding/sdk/worker';
 *
 * export function startEngine() {
 *   const worker = new Worker(new URL('./catalogue.worker.js', import.meta.url), { type: 'module' });
 *   return workerEngine(worker); // engine.query({ text: 'groming' }, { signal })
 * }
 * ```
 */
export function workerEngine(port: WorkerPort, options: WorkerEngineOptions = {}): Required<QueryEngine> {
  checkOptions(options);
  const { timeout = 30_000 } = options;
  const open = new Map<number, Open>();
  let lastId = 0;
  let ended: SafeguardingError | undefined;

  /** Hands out replies up to the first question that has none. */
  const flush = () => {
    for (const [id, { reply, resolve, reject, release }] of open) {
      if (!reply) return;
      open.delete(id);
      release();
      if ('answer' in reply) resolve(reply.answer);
      else reject(errorOf(reply));
    }
  };
  const drop = (id: number, error: SafeguardingError) => {
    const question = open.get(id);
    if (!question) return;
    open.delete(id);
    question.release();
    question.reject(error);
    flush();
  };
  const dropAll = (error: SafeguardingError) => [...open.keys()].forEach((id) => drop(id, error));
  const end = (error: SafeguardingError) => {
    ended ??= error;
    stop();
    dropAll(ended);
  };

  const stop = listen(port, {
    onMessage: (message) => {
      if (!isOurs(message)) return;
      const reply = message as Reply;
      if (reply.id === undefined) return dropAll(errorOf(reply as Extract<Reply, { failure: unknown }>));
      const question = open.get(reply.id);
      if (!question) return; // Taken back meanwhile.
      question.reply = reply;
      flush();
    },
    onUnreadable: () => dropAll(new SafeguardingError('worker', 'An answer of the worker could not be read.')),
    onEnd: (cause) => end(new SafeguardingError('worker', `The worker failed: ${reasonOf(cause)}.`, { cause })),
  });
  const send = (request: Request) => port.postMessage(request);

  function ask<T>(question: Question, about: unknown, options: AskOptions = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      checkAskOptions(options); // What it throws rejects.
      const { signal } = options;
      const stopped = () => new SafeguardingError('aborted', 'Stopped by `signal`.', { cause: signal?.reason });
      if (ended) return reject(ended);
      if (signal?.aborted) return reject(stopped());
      const id = ++lastId;
      const takeBack = (error: SafeguardingError) => {
        drop(id, error);
        send({ mark, cancel: id });
      };
      const abort = () => takeBack(stopped());
      const timer = setTimeout(() => {
        takeBack(
          new SafeguardingError(
            'timeout',
            `The worker did not answer in ${timeout} ms. See that it calls serveCatalogue, or raise \`timeout\`.`,
          ),
        );
      }, timeout);
      signal?.addEventListener('abort', abort);
      const release = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      open.set(id, { resolve: resolve as (answer: unknown) => void, reject, release });
      try {
        send({ mark, id, ask: question, about });
      } catch (cause) {
        drop(
          id,
          new SafeguardingError('invalid-option', 'A question to a worker must be plain data.', {
            path: question,
            cause,
          }),
        );
      }
    });
  }

  return {
    sendsTo: null,
    query: (query = {}, asked) => ask('query', query, asked),
    suggest: (text, how = {}, asked) => ask('suggest', { text, how }, asked),
    explain: (text, ids, from = {}, asked) => ask('explain', { text, ids, from }, asked),
    resolve: (id, asked) => ask('resolve', id, asked),
    describe: (asked) => ask('describe', undefined, asked),
    close: () => {
      if (!ended) send({ mark, close: true });
      end(new SafeguardingError('aborted', 'The engine was closed. Make another one.'));
      if (port.terminate) void port.terminate();
      else port.close?.();
    },
  };
}

function errorOf({ failure: { code, message, path } }: Extract<Reply, { failure: unknown }>): SafeguardingError {
  return new SafeguardingError(code, message, path === undefined ? {} : { path });
}

/** The words of whatever the platform passes: an error, an event, an exit code. */
function reasonOf(cause: unknown): string {
  const { message } = (cause ?? {}) as { message?: unknown };
  if (typeof message === 'string' && message) return message;
  return typeof cause === 'number' ? `it ended with code ${cause}` : 'it could not be loaded, or went away';
}
