import { type Answer, send } from '../LoopbackServer.js';
import { releasedData } from '../releaseAt.js';

export const good = JSON.stringify(releasedData);
export const page = '<!doctype html><title>Blocked</title>';
export const bomb = Buffer.alloc(48 * 2 ** 20);
export const quick = { timeout: 400 };
/** For what costs time of the processor, which a busy machine has little of. */
export const patient = { timeout: 10_000 };

/** Sends whatever, without the manners of HTTP. */
export const raw =
  (text: string): Answer =>
  (response) =>
    response.socket!.end(text);
export const reset: Answer = (response) => response.socket!.resetAndDestroy();
export const drip =
  (begin: (response: Parameters<Answer>[0]) => void, drop: string): Answer =>
  (response) => {
    begin(response);
    const timer = setInterval(() => response.socket?.write(drop), 20);
    response.on('close', () => clearInterval(timer));
  };
export function* spaces() {
  for (;;) yield ' '.repeat(2 ** 14);
}
/** Fails the first time and then goes on as usual. */
export const once = (fault: Answer, body: string | Uint8Array): Answer => {
  const seen = new Set<string>();
  return (response, request) => {
    if (seen.has(request.url!)) return send(body)(response, request);
    seen.add(request.url!);
    fault(response, request);
  };
};
