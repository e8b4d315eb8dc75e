import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { importPeer } from '../peers/index.mjs';
import { datasetOf } from '../workload/datasetOf.mjs';
import { rowsOf } from '../workload/rowsOf.mjs';
import { stopwatch } from './stopwatch.mjs';

const heap = async () => {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc();
    await setTimeout(20); // Buffers are freed a little later.
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external; // `external` holds typed arrays and WebAssembly's memory.
};

/**
 * The life of one engine in a fresh process: import, open, first page with all counts, first text; what it then holds
 * beside the records, and its index as bytes. The records are in memory before.
 *
 * @param {{ peer: string, size: number | 'real', memory?: boolean, store?: string }} options `store`: file to write the index to
 */
export async function life({ peer: name, size, memory, store }) {
  let dataset = datasetOf(size);
  // What takes the dataset does without rows, and the other way round: neither pays for the other.
  const rows = name === 'ours' ? undefined : rowsOf(dataset);
  if (rows) dataset = undefined;
  const first = rows ? rows[0].title : Object.values(dataset.resources[0].title)[0];
  const word = /\p{L}{4,}/u.exec(first)?.[0] ?? first;
  const { answerByLoop } = await import('../peers/answerByLoop.mjs');
  globalThis.gc?.(); // What the making of the records left behind is nobody's.
  const before = memory ? await heap() : 0;

  const times = {};
  const time = async (part, work) => {
    const passed = stopwatch();
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
