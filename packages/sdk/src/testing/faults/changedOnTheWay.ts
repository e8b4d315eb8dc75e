import { send } from '../LoopbackServer.js';
import { good, page, raw } from './answers.js';
import type { Fault } from './Fault.js';

/** Files that are not the pinned ones. */
export const changedOnTheWay: readonly Fault[] = [
  { name: 'half a manifest', manifest: send('{"name":"safegu'), ends: 'integrity', requests: 1 },
  { name: 'half a catalogue', catalogue: send(good.slice(0, 5000)), ends: 'integrity', requests: 2 },
  { name: 'one letter changed', catalogue: send(good.replace('e', 'a')), ends: 'integrity', requests: 2 },
  { name: 'a space at the end', catalogue: send(`${good} `), ends: 'integrity', requests: 2 },
  {
    name: 'the catalogue of another version',
    catalogue: send(good.replace('1.0.0', '0.9.0')),
    ends: 'integrity',
    requests: 2,
  },
  { name: 'the manifest of another version', manifest: send('{"version":"0.9.0"}'), ends: 'integrity', requests: 1 },
  {
    name: 'a page of a filter with status 200',
    manifest: send(page, { 'content-type': 'text/html' }),
    ends: 'integrity',
    requests: 1,
  },
  {
    name: 'a sign-in page for the catalogue',
    catalogue: send(page, { 'content-type': 'text/html' }),
    ends: 'integrity',
    requests: 2,
  },
  { name: 'an empty answer with status 200', manifest: send(''), ends: 'integrity', requests: 1 },
  { name: 'a 204', manifest: send('', {}, 204), ends: 'integrity', requests: 1 },
  { name: 'a byte order mark put before', catalogue: send(`\ufeff${good}`), ends: 'integrity', requests: 2 },
  { name: 'UTF-16 instead of UTF-8', catalogue: send(Buffer.from(good, 'utf16le')), ends: 'integrity', requests: 2 },
  {
    name: 'a longer body than announced',
    catalogue: raw(`HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\n${good}`),
    ends: 'integrity',
    requests: 2,
  },
];
