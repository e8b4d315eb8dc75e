// Serves /old/<engine>/: a page with panels, and a drop-in file as that engine takes it in.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { scriptFor } from '../../scripts/engines/scriptFor.mjs';

const dropIns = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const watch = fileURLToPath(new URL('../browser/pages/watch.js', import.meta.url));
const made = new Map();

/** @type {import('@web/dev-server-core').Middleware} */
export async function oldEngines(context, next) {
  const [, engine, file] = /^\/old\/([\w ]+)\/([\w.-]+)$/.exec(decodeURI(context.path)) ?? [];
  if (!engine) return next();
  context.set('cache-control', 'no-store');
  if (file.endsWith('.js')) {
    context.type = 'text/javascript; charset=utf-8';
    context.body = file === 'watch.js' ? await readFile(watch, 'utf8') : await dropInFor(file, engine);
    return undefined;
  }
  // A page asks for what it wants: the language, and attributes of the panel.
  const { lang = 'en', ...attributes } = Object.fromEntries(new URLSearchParams(context.querystring));
  const asked = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const name = lang === 'en' ? 'safeguarding-resources.js' : `safeguarding-resources.${lang}.js`;
  context.type = 'text/html; charset=utf-8';
  context.body =
    `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>A page</title>` +
    `<script src="watch.js"></script><script src="${name}"></script>` +
    `<safeguarding-resources${asked.join('')}><a id="fallback" href="https://example.org/">Elsewhere</a></safeguarding-resources>`;
  return undefined;
}

async function dropInFor(file, engine) {
  const key = `${engine}/${file}`;
  if (!made.has(key)) {
    const code = await readFile(`${dropIns}${file}`, 'utf8');
    made.set(key, scriptFor(code.replace(/^\uFEFF/, ''), engine));
  }
  return made.get(key);
}
