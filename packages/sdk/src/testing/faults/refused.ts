import { send } from '../LoopbackServer.js';
import type { Fault } from './Fault.js';

/** Answers with a status that is no success. */
export const refused: readonly Fault[] = [
  ...[400, 401, 403, 404, 405, 410, 451, 501, 505].map((status) => ({
    name: `a ${status}`,
    manifest: send('No.', {}, status),
    ends: 'http' as const,
    requests: 1,
  })),
  ...[429, 500, 502, 503, 504].map((status) => ({
    name: `a ${status}`,
    manifest: send('Wait.', {}, status),
    ends: 'http' as const,
    requests: 2,
  })),
  { name: 'a 404 for the catalogue', catalogue: send('No.', {}, 404), ends: 'http', requests: 2 },
  { name: 'a redirect to nowhere', manifest: send('', {}, 302), ends: 'http', requests: 1 },
  ...['86400', '-5', '1e99', 'soon', 'Wed, 01 Jan 2098 00:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT'].map((after) => ({
    name: `Retry-After: ${after}`,
    manifest: send('Wait.', { 'retry-after': after }, 503),
    ends: 'http' as const,
    requests: 2,
  })),
];
