import { gzipSync } from 'node:zlib';
import { send } from '../LoopbackServer.js';
import { good, reset, once } from './answers.js';
import type { Fault } from './Fault.js';

/** What must not keep a good release from loading. */
export const harmless: readonly Fault[] = [
  {
    name: 'unknown fields of a newer minor version',
    release: { data: { mood: { new: [1] } }, manifest: { more: true } },
    ends: 'loads',
    requests: 2,
  },
  {
    name: 'a byte order mark that the hash knows',
    release: { catalogue: `\ufeff${good}` },
    ends: 'loads',
    requests: 2,
  },
  {
    name: 'the wrong content type',
    catalogue: send(good, { 'content-type': 'text/html' }),
    ends: 'loads',
    requests: 2,
  },
  {
    name: 'gzip',
    catalogue: send(gzipSync(good), { 'content-encoding': 'gzip' }),
    ends: 'loads',
    requests: 2,
  },
  { name: 'a 500 once', catalogue: once(send('Wait.', {}, 500), good), ends: 'loads', requests: 3 },
  { name: 'a reset once', catalogue: once(reset, good), ends: 'loads', requests: 3 },
  {
    name: 'a redirect to where it is',
    catalogue: (response, { url }) =>
      url!.endsWith('?moved') ? response.end(good) : response.writeHead(302, { location: `${url}?moved` }).end(),
    ends: 'loads',
    requests: 3,
  },
];
