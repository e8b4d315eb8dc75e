import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path is answered with. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on this machine that counts what is asked of it, so that tests can share one, each below its own path. */
export class LoopbackServer {
  readonly requests: string[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly server = createServer((request, response) => {
    const path = request.url!;
    this.requests.push(path);
    response.setHeader('connection', 'close');
    const answer = this.answers.get(path);
    if (answer) answer(response, request);
    else response.writeHead(404).end('No such file.');
  });

  /** Starts one. */
  static async start(): Promise<LoopbackServer> {
    const made = new LoopbackServer();
    await new Promise<void>((done) => made.server.listen(0, '127.0.0.1', done));
    return made;
  }

  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  answer(path: string, answer: Answer): void {
    this.answers.set(path, answer);
  }

  /** The requests below a path so far. */
  requestsTo(path: string): readonly string[] {
    return this.requests.filter((request) => request.startsWith(path));
  }

  /** How many connections are open now. */
  connections(): Promise<number> {
    return new Promise((resolve, reject) =>
      this.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    );
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

/** An answer with a body. */
export const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
