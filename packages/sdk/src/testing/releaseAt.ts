import { createHash } from 'node:crypto';
import type { LoadOptions } from '../remote/options.js';
import { type LoopbackServer, send } from './LoopbackServer.js';
import { syntheticDataset } from './syntheticDataset.mjs';

/** What of a release differs from a good one. */
export interface Change {
  readonly data?: object;
  readonly manifest?: object;
  /** The bytes of catalogue.json, with their hash in the manifest. */
  readonly catalogue?: string | Uint8Array;
  /** The bytes of manifest.json, with their hash in the pin. */
  readonly manifestBytes?: string | Uint8Array;
}

export const integrityOf = (body: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(body).digest('base64')}`;

/** The dataset of a good release. */
export const releasedData = syntheticDataset(3);

/** Puts a release behind a path and gives the options that load it. */
export function releaseAt(server: LoopbackServer, path: string, change: Change = {}): LoadOptions {
  const catalogue = change.catalogue ?? JSON.stringify({ ...releasedData, ...change.data });
  const entry = { bytes: catalogue.length, integrity: integrityOf(catalogue), mediaType: 'application/json' };
  const manifest =
    change.manifestBytes ??
    JSON.stringify({
      name: 'safeguarding-resources',
      schemaVersion: 1,
      version: '1.0.0',
      released: '2026-11-23',
      licence: 'CC0-1.0',
      counts: {},
      files: { 'catalogue.json': entry },
      ...change.manifest,
    });
  server.answer(`${path}manifest.json`, send(manifest));
  server.answer(`${path}catalogue.json`, send(catalogue));
  return { version: '1.0.0', integrity: integrityOf(manifest), sources: [server.base + path] };
}
