import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createIndex } from 'pagefind';
import { facets, rowsOfReal } from './rowsOfReal.mjs';

const require = createRequire(import.meta.url);

/** The files that Pagefind makes for the same records, by path: its index is split and fetched as it is needed. */
export async function pagefindFiles() {
  const { index } = await createIndex();
  for (const row of rowsOfReal()) {
    await index.addCustomRecord({
      url: row.url || `/${row.objectID}`,
      content: `${row.title}. ${row.summary}`,
      language: 'en',
      meta: { title: row.title, publisher: row.publishers.join(', ') },
      filters: Object.fromEntries(facets.map((name) => [name, row[name]])),
    });
  }
  const { files } = await index.getFiles();
  const served = new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
  served.set('/pagefind/ui.css', readFileSync(require.resolve('@pagefind/component-ui/css/pagefind-component-ui.css')));
  return served;
}
