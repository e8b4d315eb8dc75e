import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { importPeer } from '../peers/index.mjs';
import { startTimer } from '../timing.mjs';
import { datasetOf } from '../workload/datasetOf.mjs';
import { rowsOf } from '../workload/rowsOf.mjs';

const heap = async () => {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc();
    await setTimeout(20); // Buffers are freed a little later.
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external; // `external` holds typed arrays and WebAssembly's memory.
};

/** A word of the first title, to ask for. */
function firstWord(dataset, rows) {
  const title = rows ? rows[0].title : Object.values(dataset.resources[0].title)[0];
  return /\p{L}{4,}/u.exec(title)?.[0] ?? title;
}

/**
 * The life of one engine in a fresh process: import, open, first page with all counts, first text; what it then holds
 * beside the records, and its index as bytes. The records are in memory before.
 *
 * @param {{ peer: string, size: number | 'real', memory?: boolean, store?: string }} options `store`: file to write the index to
 */
export async function lifecycle({ peer: name, size, memory, store }) {
  let dataset = datasetOf(size);
  // What takes the dataset does without rows, and the other way round: neither pays for the other.
  const rows = name === 'ours' ? undefined : rowsOf(dataset);
  if (rows) dataset = undefined;
  const word = firstWord(dataset, rows);
  const { answerByLoop } = await import('../peers/answerByLoop.mjs');
  globalThis.gc?.(); // What the making of the records left behind is nobody's.
  const before = memory ? await heap() : 0;

  const times = {};
  const time = async (part, work) => {
    const passed = startTimer();
    const result = await work();
    times[part] = passed();
    return result;
  };
  const peer = await time('import', () => importPeer(name));
  const engine = await time('open', () => peer.open({ dataset, rows }));
  await time('page', () => (peer.facets ? engine.facets({}) : answerByLoop(rows, {})));
  if (peer.text) await time('text', () => engine.text(word));
  const result = {
    name: peer.name,
    ...times,
    cold: times.import + times.open + times.page,
    // Where an engine indexes words only when first asked for some, that belongs to building, too.
    build: times.open + (peer.takesDataset ? times.page + times.text : 0),
  };
  if (memory) result.heap = (await heap()) - before;
  if (store && engine.serialise) {
    const bytes = Buffer.from(engine.serialise());
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    result.bytes = bytes.length;
    result.brotli = brotliCompressSync(bytes, { params }).length;
    result.gzip = gzipSync(bytes).length;
    writeFileSync(store, bytes);
  }
  return result;
}

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
  const word = firstWord(dataset, rows);
  const bytes = readFileSync(store);
  const stored = peer.takesDataset ? new Uint8Array(bytes) : bytes.toString('utf8');
  globalThis.gc?.();
  const passed = startTimer();
  const engine = await peer.load(stored, { dataset, rows });
  engine.text(word);
  return { name: peer.name, load: passed() };
}
