import { send } from '../LoopbackServer.js';
import { quick, raw, reset, drip } from './answers.js';
import type { Fault } from './Fault.js';

/** Connections that bring no answer, or not in time. */
export const unanswered: readonly Fault[] = [
  { name: 'a reset', manifest: reset, ends: 'network', requests: 2 },
  { name: 'a reset for the catalogue', catalogue: reset, ends: 'network', requests: 3 },
  { name: 'a connection closed without a word', manifest: raw(''), ends: 'network', requests: 2 },
  { name: 'something that is no HTTP', manifest: raw('220 mail ready\r\n'), ends: 'network', requests: 2 },
  {
    name: 'headers without end',
    manifest: send('{}', { 'x-long': 'x'.repeat(2 ** 17) }),
    ends: 'network',
    requests: 2,
  },
  // A port that nothing listens on: below 1024 and unassigned.
  { name: 'a refused connection', options: { sources: ['http://127.0.0.1:2/'] }, ends: 'network', requests: 0 },
  {
    name: 'a circle of redirects',
    manifest: (response, { url }) => response.writeHead(302, { location: url! }).end(),
    ends: 'network',
    requests: 42,
  },
  { name: 'headers that never come', manifest: () => undefined, options: quick, ends: 'timeout', requests: 1 },
  {
    name: 'headers a byte a moment',
    manifest: drip((response) => response.socket?.write('HTTP/1.1 200 OK\r\nx-slow: '), 'x'),
    options: quick,
    ends: 'timeout',
    requests: 1,
  },
  {
    name: 'a body that never comes',
    catalogue: (response) => response.writeHead(200, { 'content-length': '5000' }).flushHeaders(),
    options: quick,
    ends: 'timeout',
    requests: 2,
  },
  {
    name: 'a body a byte a moment',
    catalogue: drip((response) => response.writeHead(200, { 'content-length': '5000' }).flushHeaders(), ' '),
    options: quick,
    ends: 'timeout',
    requests: 2,
  },
];
