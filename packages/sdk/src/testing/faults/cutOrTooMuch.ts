import { pipeline, Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { send } from '../LoopbackServer.js';
import { good, bomb, quick, patient, raw, spaces } from './answers.js';
import type { Fault } from './Fault.js';

/** Bodies that are cut short, broken or without end. */
export const cutOrTooMuch: readonly Fault[] = [
  {
    name: 'a gzip bomb',
    catalogue: send(gzipSync(bomb), { 'content-encoding': 'gzip' }),
    options: patient,
    ends: 'too-large',
    requests: 2,
  },
  {
    name: 'a brotli bomb',
    manifest: send(brotliCompressSync(bomb), { 'content-encoding': 'br' }),
    options: patient,
    ends: 'too-large',
    requests: 1,
  },
  {
    name: 'a body without end',
    catalogue: (response) => pipeline(Readable.from(spaces()), response, () => undefined),
    options: patient,
    ends: 'too-large',
    requests: 2,
  },
  { name: 'more than the caller allows', options: { maxBytes: 1000 }, ends: 'too-large', requests: 2 },
  {
    name: 'gzip cut short',
    catalogue: send(gzipSync(good).subarray(0, 900), { 'content-encoding': 'gzip' }),
    ends: ['integrity', 'network'],
    requests: 2,
  },
  {
    // The body of fetch in Node 20 may then never end, whatever its signal says.
    name: 'gzip that is none',
    catalogue: send(good, { 'content-encoding': 'gzip' }),
    options: quick,
    ends: ['network', 'timeout'],
    requests: 2,
  },
  {
    name: 'a shorter body than announced',
    manifest: raw('HTTP/1.1 200 OK\r\ncontent-length: 500\r\nconnection: close\r\n\r\n{'),
    ends: 'network',
    requests: 1,
  },
  {
    name: 'a reset amid the body',
    catalogue: (response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('{');
      // eslint-disable-next-line no-restricted-globals -- the server's fault: the connection breaks later
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    },
    ends: 'network',
    requests: 2,
  },
  {
    name: 'chunks that are none',
    catalogue: raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\nzz\r\n{}\r\n'),
    ends: 'network',
    requests: 2,
  },
];
