import { seededRandom } from '../../packages/sdk/src/testing/syntheticDataset.mjs';
import { misspell } from './misspell.mjs';
import { facetNames, rowsOf } from './rowsOf.mjs';

// Queries come from the first records, which are the same for every larger size: so what is asked is the same, too.
const sample = 10_000;

const wordsOf = (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** One to four facets with one to three values each, drawn as often as they occur. */
function drawFilters(rows, random, pick) {
  const filters = {};
  for (let facet = 0, wanted = 1 + Math.floor(random() * 4); facet < wanted; facet += 1) {
    const name = pick(facetNames);
    const values = new Set();
    for (let value = 0, most = 1 + Math.floor(random() * 3); value < most; value += 1) {
      const id = pick(pick(rows)[name]);
      if (id !== undefined) values.add(id);
    }
    if (values.size > 0) filters[name] = [...values];
  }
  return filters;
}

/** One to three words of a title; half have their last word cut short, about a fifth a slip in one. */
function drawText(rows, random, pick) {
  const words = wordsOf(pick(rows).title);
  const count = Math.min(words.length, 1 + Math.floor(random() * 3));
  const start = Math.floor(random() * (words.length - count + 1));
  const typed = words.slice(start, start + count);
  const last = typed.length - 1;
  if (random() < 0.5 && typed[last].length > 3) {
    typed[last] = typed[last].slice(0, 3 + Math.floor(random() * (typed[last].length - 3)));
  }
  const long = typed.map((word, at) => (word.length >= 4 ? at : -1)).filter((at) => at >= 0);
  if (random() < 0.2 && long.length > 0) {
    const at = pick(long);
    typed[at] = misspell(typed[at], random);
  }
  return typed.join(' ');
}

/** What a reader clicks: nothing, a value, one of another facet, a second one of that, and the first one away. */
function drawPath(rows, random, pick) {
  const carried = () => {
    const row = pick(rows);
    const [first, second] = facetNames.filter((name) => row[name].length > 0).sort(() => random() - 0.5);
    return [first, pick(row[first]), second, pick(row[second])];
  };
  const [first, one, second, two] = carried();
  const sibling = pick(pick(rows)[second]) ?? two;
  const both = [...new Set([two, sibling])];
  return [
    {},
    { [first]: [one] },
    { [first]: [one], [second]: [two] },
    { [first]: [one], [second]: both },
    { [second]: both },
  ];
}

/**
 * The queries that every engine is asked, the same for the same dataset.
 *
 * @param {{ facets: number, text: number, mixed: number, path: number }} amounts
 */
export function drawQueries(dataset, amounts) {
  const rows = rowsOf({ ...dataset, resources: dataset.resources.slice(0, sample) });
  const random = seededRandom(20_260_101);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const filters = () => ({ filters: drawFilters(rows, random, pick) });
  const text = () => ({ text: drawText(rows, random, pick) });
  const many = (amount, draw) => Array.from({ length: amount }, draw);
  return {
    facets: many(amounts.facets, filters),
    path: many(Math.ceil(amounts.path / 5), () => drawPath(rows, random, pick))
      .flat()
      .slice(0, amounts.path)
      .map((state) => ({ filters: state })),
    text: many(amounts.text, text),
    mixed: many(amounts.mixed, () => ({ ...text(), ...filters() })),
  };
}
