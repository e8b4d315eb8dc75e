import { afterEach, expect, test, vi } from 'vitest';
import { reconnection } from './fetchBytes.js';

const address = new URL('https://school.example/data/manifest.json');
afterEach(() => vi.unstubAllGlobals());

/** Makes the global look like that of a page. */
function page(origin: string): EventTarget {
  const target = new EventTarget();
  vi.stubGlobal('origin', origin);
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  return target;
}
const violation = (effectiveDirective: string, blockedURI: string) =>
  Object.assign(new Event('securitypolicyviolation'), { effectiveDirective, blockedURI });

test('where there is no page, a lost connection is worth another try', async () => {
  expect(await reconnection(address).mayHelp()).toBe(true);
});

test('of another origin it may have been CORS, so it is not', async () => {
  page('https://elsewhere.example');
  expect(await reconnection(address).mayHelp()).toBe(false);
  page('null');
  expect(await reconnection(address).mayHelp()).toBe(false);
});

test('of the page’s own it is, unless the page’s policy blocked it, also when that is told late', async () => {
  const target = page('https://school.example');
  expect(await reconnection(address).mayHelp()).toBe(true);
  const blocked = reconnection(address);
  const answer = blocked.mayHelp();
  target.dispatchEvent(violation('connect-src', address.href));
  expect(await answer).toBe(false);
});

test('what the policy says of other requests, and after the end, changes nothing', async () => {
  const target = page('https://school.example');
  const connection = reconnection(address);
  target.dispatchEvent(violation('img-src', address.href));
  target.dispatchEvent(violation('connect-src', 'https://tracker.example/'));
  target.dispatchEvent(violation('connect-src', ''));
  connection.stop();
  target.dispatchEvent(violation('connect-src', address.href));
  expect(await connection.mayHelp()).toBe(true);
});
