import { readFileSync } from 'node:fs';
import { importPeer } from '../peers/index.mjs';
import { datasetOf } from '../workload/datasetOf.mjs';
import { rowsOf } from '../workload/rowsOf.mjs';
import { stopwatch } from './stopwatch.mjs';

/**
 * Opening from a stored index in a fresh process, up to a first text answer. The code is loaded before, and the file
 * is in memory: bytes as they are, JSON as the text that a response's `text()` gives.
 *
 * @param {{ peer: string, size: number | 'real', store: string }} options
 */
export async function loading({ peer: name, size, store }) {
  const peer = await importPeer(name);
  if (!peer.load) return { name: peer.name };
  const dataset = datasetOf(size);
  const rows = peer.takesDataset ? undefined : rowsOf(dataset);
  const title = rows ? rows[0].title : Object.values(dataset.resources[0].title)[0];
  const word = /\p{L}{4,}/u.exec(title)?.[0] ?? title;
  const bytes = readFileSync(store);
  const binary = peer.takesDataset || name === 'sqlite';
  const stored = binary ? new Uint8Array(bytes) : bytes.toString('utf8');
  globalThis.gc?.();
  const passed = stopwatch();
  const engine = await peer.load(stored, { dataset, rows });
  engine.text(word);
  return { name: peer.name, load: passed() };
}
