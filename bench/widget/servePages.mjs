// The pages of the bench: bundled as an app would, and served from memory.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openCatalogue } from '@safeguarding/sdk';
import { build } from 'vite';
import { datasetOf } from '../workload/datasetOf.mjs';

/** The filters that all peers offer. */
const facets = ['topics', 'audiences', 'types', 'languages', 'countries'];

/** The real catalogue as plain rows with labels in English, for the peers. */
function rowsOfReal() {
  const dataset = datasetOf('real');
  const { concepts, publishers } = openCatalogue(dataset);
  const label = (id) => [...concepts.values()].flatMap((each) => (each.get ? [each.get(id)] : [each])).find((each) => each?.id === id)?.prefLabel?.en ?? id; // prettier-ignore
  return dataset.resources.map((resource) => {
    const row = {
      objectID: resource.id,
      title: resource.title.en ?? Object.values(resource.title)[0],
      summary: resource.summary.en ?? '',
      url: resource.editions[0]?.url ?? '',
      publishers: resource.publishers.map((id) => publishers.get(id)?.name?.en ?? id),
      topics: resource.topics.map(label),
      audiences: resource.audiences.map(label),
      types: [label(resource.type)],
      languages: resource.editions.map(({ language }) => language),
      countries: resource.places,
    };
    return { ...row, text: [row.title, row.summary, ...row.publishers].join(' ').toLowerCase() };
  });
}

const root = fileURLToPath(new URL('..', import.meta.url));
// The templates of InstantSearch's pages must be made by the Preact that draws them, and there may be two.
const beside = createRequire(createRequire(import.meta.url).resolve('instantsearch.js/package.json'));
const preact = dirname(beside.resolve('preact/package.json'));

/** Bundles a script of ./pages as an app would. @returns its text, one file */
export async function bundlePage(name) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { preact } },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'rows',
        resolveId: (id) => (id === 'virtual:rows' ? id : undefined),
        load: (id) =>
          id === 'virtual:rows'
            ? `export const facets = ${JSON.stringify(facets)}; export const rows = ${JSON.stringify(rowsOfReal())};`
            : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`pages/${name}.mjs`, import.meta.url)),
        formats: ['es'],
        fileName: () => 'page.js',
      },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  return output[0].code;
}

const types = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8', css: 'text/css' };

/** Serves files from memory on the loopback. @param files text or bytes by path; @returns address, close, and hits by path */
export async function serve(files) {
  const hits = new Map();
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const body = files.get(path);
    if (body === undefined) return void response.writeHead(404).end();
    if (!packed.has(path)) packed.set(path, gzipSync(body));
    response.writeHead(200, {
      'content-type': types[path.split('.').at(-1)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    });
    response.end(packed.get(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, hits, close: () => server.close() };
}

/** A page with one script. */
export const pageOf = (body, script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title></head><body><main>${body}</main>${script}</body></html>`;
