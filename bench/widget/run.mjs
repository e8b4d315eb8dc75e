// npm run bench:widget: the panel in a browser, beside its peers. Figures are printed; the leaks are asserted.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';
import { byteSize, print } from '../tables/format.mjs';
import { quantile } from '../timing.mjs';
import { datasetOf } from '../workload/datasetOf.mjs';
import { answering, cardHeights, cardsPage, fonts, instances, leak, usable } from './measures.mjs';
import { bundlePage, pageOf, serve } from './servePages.mjs';

const parts = ['leak', 'instances', 'usable', 'answering', 'cards'];
const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    only: { type: 'string', multiple: true, default: [] },
    cycles: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '7' },
    file: { type: 'string', multiple: true, default: [] },
  },
});
const only = values.only.flatMap((list) => list.split(','));
const wants = (part) => only.length === 0 || only.includes(part);
if (only.some((part) => !parts.includes(part))) throw new Error(`--only knows ${parts.join(', ')}.`);
/** Drop-in files that stand in place of the peers. */
const others = values.file;

const require = createRequire(import.meta.url);
const dropIn = readFileSync(require.resolve('@safeguarding/widget/safeguarding-resources.js'));
const tag = '<safeguarding-resources></safeguarding-resources>';
const script = (name) => `<script type="module" src="/${name}.js"></script>`;
const files = new Map([
  ['/drop-in.js', dropIn],
  ['/drop-in.html', pageOf(tag, script('drop-in'))],
]);

if (wants('leak') || wants('answering')) {
  for (const name of ['many', 'leak']) {
    files.set(`/${name}.js`, await bundlePage(name));
    files.set(`/${name}.html`, pageOf('', script(name)));
  }
}
if (wants('usable') && others.length === 0) {
  for (const name of ['instantsearch', 'list']) files.set(`/${name}.js`, await bundlePage(name));
  files.set('/instantsearch.html', pageOf('', script('instantsearch')));
  files.set('/list.html', pageOf('', script('list')));
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('This bench needs Chromium; node scripts/browsers.mjs brings it.');
const browser = await puppeteer.launch({ executablePath, args: chromiumArguments(executablePath) });
console.log(`${await browser.version()}, processor slowed down four times where a time is given`);
const time = (value) => `${value.toFixed(0)} ms`;

if (wants('leak')) {
  files.set('/records.json', JSON.stringify(datasetOf('real')));
  const server = await serve(files);
  const cycles = Number(values.cycles);
  const kept = await leak(browser, server.address, cycles);
  const control = await leak(browser, server.address, Math.min(cycles, 500), true);
  server.close();
  const row = (name, { cycles, panels, listeners, nodes, heap }) => [name, cycles, panels, listeners, nodes, byteSize(heap)]; // prettier-ignore
  print('Left after panels came and went', [
    ['', 'times', 'panels', 'listeners', 'nodes', 'heap'],
    row('the panel', kept),
    row('a leak made on purpose', control),
  ]);
  const isTight = kept.panels === 0 && kept.listeners <= 0 && kept.heap < 65_536;
  const isCaught = control.panels > 400 && control.listeners > 400 && control.heap > 65_536;
  if (!isTight || !isCaught) {
    console.error(isCaught ? 'The panel leaks.' : 'The leak made on purpose was not noticed.');
    process.exitCode = 1;
  }
}

if (wants('instances')) {
  const folder = new URL('./', `file://${require.resolve('@safeguarding/data/catalogue.json')}`);
  for (const name of ['manifest.json', 'catalogue.json', 'concepts.json', 'publishers.json', 'redirects.json']) {
    try {
      files.set(`/data/${name}`, readFileSync(new URL(name, folder)));
    } catch {
      // this data has no such file
    }
  }
  files.set('/safeguarding-resources.remote.js', readFileSync(new URL('safeguarding-resources.remote.js', `file://${require.resolve('@safeguarding/widget/safeguarding-resources.js')}`))); // prettier-ignore
  files.set('/safeguarding-resources.js', dropIn);
  const manifest = files.get('/data/manifest.json');
  const integrity = `sha384-${createHash('sha384').update(manifest).digest('base64')}`;
  const pinned = `<safeguarding-resources dataset="${JSON.parse(manifest).version}" src="/data/" integrity="${integrity}"></safeguarding-resources>`;
  for (const count of [1, 10]) {
    files.set(`/embedded-${count}.html`, pageOf(tag.repeat(count), script('safeguarding-resources')));
    files.set(`/pinned-${count}.html`, pageOf(pinned.repeat(count), script('safeguarding-resources')));
  }
  const server = await serve(files);
  const rows = [];
  for (const kind of ['embedded', 'pinned']) {
    const times = { 1: [], 10: [] };
    let loads;
    for (let run = 0; run < Number(values.runs); run += 1)
      for (const count of [1, 10]) {
        const result = await instances(browser, server, `/${kind}-${count}.html`, count);
        times[count].push(result.time);
        if (count === 10) loads = `${result.manifests} + ${result.catalogues}`;
      }
    const [one, ten] = [quantile(times[1], 0.5), quantile(times[10], 0.5)];
    rows.push([kind, time(one), time(ten), (ten / one).toFixed(2), loads]);
  }
  server.close();
  print('Ten panels on a page', [['data', 'one', 'ten', 'times', 'manifests + catalogues loaded for ten'], ...rows]);
}

if (wants('usable')) {
  const server = await serve(files);
  const hit = '[part~=card]';
  others.forEach((path, i) => {
    files.set(`/file-${i}.js`, readFileSync(path));
    files.set(`/file-${i}.html`, pageOf(tag, script(`file-${i}`)));
  });
  const peers =
    others.length > 0
      ? Object.fromEntries(others.map((path, i) => [path, { path: `/file-${i}.html`, hit }]))
      : {
          'the drop-in file': { path: '/drop-in.html', hit },
          'InstantSearch.js': { path: '/instantsearch.html', hit: '.ais-InfiniteHits-item' },
          'list.js, no filters': { path: '/list.html', hit: '.hit' },
        };
  const results = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
  const names = Object.keys(peers);
  for (let run = 0; run < Number(values.runs); run += 1)
    // In a changing order, for what comes after something slow is slower.
    for (const name of [...names.slice(run % names.length), ...names.slice(0, run % names.length)]) {
      try {
        results[name].push(await usable(browser, server.address, peers[name]));
      } catch (error) {
        console.error(`${name}: ${error.message}`);
      }
    }
  server.close();
  const first = quantile(
    results[names[0]].map((each) => each.time),
    0.5,
  );
  print('Time to a usable list: the real catalogue, nothing cached', [
    ['', 'median', 'of the first', 'slowest', 'processor', 'requests', 'received', 'layout shift'],
    ...Object.entries(results)
      .filter(([, runs]) => runs.length > 0)
      .map(([name, runs]) => {
        const times = runs.map((each) => each.time);
        const median = quantile(times, 0.5);
        const [{ requests, bytes }] = runs;
        const shift = Math.max(...runs.map((each) => each.shift)).toFixed(4);
        return [name, time(median), `${(median / first).toFixed(2)}×`, time(Math.max(...times)), time(quantile(runs.map((each) => each.thread), 0.5)), requests, byteSize(bytes), shift]; // prettier-ignore
      }),
  ]);
}

if (wants('answering')) {
  files.set('/records.json', JSON.stringify(datasetOf(10_000)));
  const server = await serve(files);
  const { tick, key, interaction, thread } = await answering(browser, server.address);
  server.close();
  const row = (name, list) => [name, list.length, time(quantile(list, 0.5)), time(quantile(list, 0.95)), time(Math.max(...list))]; // prettier-ignore
  print('From an action to its painted answer, 10,000 records', [
    ['', 'samples', 'median', 'p95', 'slowest'],
    row('a tick', tick),
    row('a tick, processor time of the page', thread.tick),
    row('a letter, processor time of the page', thread.key),
    row('a letter, with the pause for typing', key),
    row('an interaction to the next frame (INP), above 16 ms', interaction.length > 0 ? interaction : [0]),
  ]);
}
if (wants('cards')) {
  for (const [path, font] of fonts()) files.set(path, font);
  const layouts = ['list', 'compact'];
  for (const layout of layouts) files.set(`/cards-${layout}.html`, cardsPage(files.get('/drop-in.html'), layout));
  const server = await serve(files);
  const pixels = (value) => `${value.toFixed(0)} px`;
  const rows = [];
  for (const layout of layouts) {
    const cards = await cardHeights(browser, server.address, `/cards-${layout}.html`);
    const heights = cards.map(({ height }) => height);
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
    rows.push([layout, heights.length, pixels(mean), ...[0.5, 0.9, 1].map((q) => pixels(quantile(heights, q))), cards[0].title]); // prettier-ignore
  }
  server.close();
  print('Height of a card on a phone, 375 px wide, in Roboto', [
    ['layout', 'cards', 'mean', 'median', 'p90', 'tallest', ''],
    ...rows,
  ]);
}
await browser.close();
