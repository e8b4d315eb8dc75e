import { importPeer } from '../peers/index.mjs';
import { datasetOf } from '../workload/datasetOf.mjs';
import { drawKnownItems, drawSlips, inScript, scriptNames, waysOfTyping } from '../workload/knownItems.mjs';
import { rowsOf } from '../workload/rowsOf.mjs';

/**
 * Asks until the time is up, but at least a dozen. @returns shares found first and within ten, and how many were asked;
 * nothing where one query takes longer than `patience`
 */
function score(engine, queries, { budget, patience }) {
  engine.text(queries[0].text); // The first query may make what others make when they open.
  const tried = performance.now();
  engine.text(queries[0].text);
  if (performance.now() - tried > patience) return undefined;
  const started = performance.now();
  let first = 0;
  let ten = 0;
  let asked = 0;
  for (const { key, text } of queries) {
    if (asked >= 12 && performance.now() - started > budget) break;
    const place = engine.text(text).page().indexOf(key);
    if (place === 0) first += 1;
    if (place >= 0 && place < 10) ten += 1;
    asked += 1;
  }
  return { first: first / asked, ten: ten / asked, asked, of: queries.length };
}

const scripts = Object.keys(scriptNames);
const ownScripts = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  hi: /\p{Script=Devanagari}/u,
};

/** Titles of the real catalogue in these scripts; a resource may have one in each. */
function realTitles(dataset) {
  return dataset.resources.flatMap(({ id, title, editions }) =>
    [...new Set([...Object.values(title), ...editions.flatMap((edition) => edition.title ?? [])])]
      .filter((text) => scripts.some((script) => ownScripts[script].test(text)))
      .map((text) => ({ key: id, title: text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() })),
  );
}

/**
 * How often one engine finds what someone has in mind, first and among ten: titles typed in several ways.
 *
 * @param {{ peer: string, titles: number, amount: number, budget: number, patience: number }} options Milliseconds
 *   for a way of typing, and for one query
 */
export async function relevance({ peer: name, titles, amount, ...time }) {
  const peer = await importPeer(name);
  const result = { name: peer.name, synthetic: {}, real: {}, scripts: {} };
  const over = async (dataset, options) => {
    const rows = rowsOf(dataset);
    return { rows, engine: await peer.open({ dataset, rows, ...options }) };
  };
  const english = (items) => items.filter(({ title }) => /^[\x20-\x7e]+$/.test(title));
  for (const [set, size] of [
    ['synthetic', titles],
    ['real', 'real'],
  ]) {
    const dataset = datasetOf(size);
    const { engine } = await over(dataset, { latin: true });
    const items = english(dataset.resources.map(({ id, title }) => ({ key: id, title: title.en ?? '' })));
    for (const way of Object.keys(waysOfTyping)) {
      result[set][way] = score(engine, drawKnownItems(items, way, amount), time);
    }
  }
  for (const script of scripts) {
    const dataset = inScript(datasetOf(1_000), script);
    const { engine, rows } = await over(dataset, { latin: false });
    result.scripts[scriptNames[script]] = score(engine, drawSlips(rows, amount), time);
  }
  const dataset = datasetOf('real');
  const { engine } = await over(dataset, { latin: false });
  result.scripts['real titles'] = score(engine, drawSlips(realTitles(dataset), amount), time);
  return result;
}
