import { refuseOption } from './refuseOption.js';

/**
 * Sources as addresses; relative ones count from the page.
 *
 * @throws {SafeguardingError} `invalid-option`, unless all are http: or https: and there is at least one.
 */
export function readAddresses(sources: readonly (string | URL)[]): URL[] {
  if (!Array.isArray(sources) || sources.length === 0) refuseOption('sources', 'a list of at least one address');
  return sources.map((source: string | URL) => {
    let url: URL;
    try {
      url = new URL(source, globalThis.location?.href);
    } catch {
      refuseOption('sources', `a list of addresses; ${String(source)} is none`);
    }
    if (!/^https?:$/.test(url.protocol)) refuseOption('sources', `https: addresses; ${url.href} is none`);
    return url;
  });
}
