// Serves /loading/<way>.html: one page for every way in which sites load the drop-in file.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const dropIns = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const watch = fileURLToPath(new URL('../browser/pages/watch.js', import.meta.url));
const { version } = JSON.parse(await readFile(new URL('../../packages/widget/package.json', import.meta.url), 'utf8'));

const panel =
  '<safeguarding-resources><a id="fallback" href="https://example.org/">Elsewhere</a></safeguarding-resources>';
const advised =
  '<safeguarding-resources ids="take-it-down report-remove" advisories="advisories.json"></safeguarding-resources><safeguarding-resource resource-id="take-it-down" advisories="advisories.json"></safeguarding-resource>';
/** What a publisher withdraws. */
const advisories = {
  schemaVersion: 1,
  advisories: [
    {
      id: 'taken-over',
      resource: 'take-it-down',
      versions: '*',
      action: 'hide',
      reason: 'The address belongs to somebody else.',
      published: '2026-11-20',
    },
  ],
};
const file = 'safeguarding-resources.js';
const inject = (type) =>
  `<script>addEventListener('load', () => setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: '${file}'${type} })), 100))</script>`;

/** English, and every language that has a file of its own: none before a build, which most other tests do without. */
const languages = [
  'en',
  ...(await readdir(dropIns).catch(() => [])).flatMap(
    (name) => /^safeguarding-resources\.(?!all|remote)(.+)\.js$/.exec(name)?.[1] ?? [],
  ),
];
const inEach = languages
  .map((language) => `<safeguarding-resources lang="${language}"></safeguarding-resources>`)
  .join('');

/** What stands in the head and at the end of the body. */
export const ways = {
  'module in the head': [`<script type="module" src="${file}"></script>`],
  'classic in the head': [`<script src="${file}"></script>`],
  'classic, deferred': [`<script defer src="${file}"></script>`],
  'classic, async': [`<script async src="${file}"></script>`],
  'classic in the footer': ['', `<script src="${file}"></script>`],
  'module in the footer': ['', `<script type="module" src="${file}"></script>`],
  'injected late': [inject('')],
  'injected late as a module': [inject(`, type: 'module'`)],
  'as text in the page': ['', '<script>INLINE</script>'],
  'with integrity': [`<script src="${file}" integrity="INTEGRITY" crossorigin="anonymous"></script>`],
  'twice as a classic script': [`<script src="${file}"></script><script src="${file}?again"></script>`],
  'twice, as a module and not': [`<script src="${file}"></script><script type="module" src="${file}"></script>`],
  'before another version': [`<script src="${file}"></script><script src="other/${file}"></script>`],
  'after another version': [`<script src="other/${file}"></script><script src="${file}"></script>`],
  'as a module beside another version': [
    `<script type="module" src="other/${file}"></script><script type="module" src="${file}"></script>`,
  ],
  'on a page in another encoding': [`<script src="safeguarding-resources.fr.js"></script>`],
  'pinned, as a classic script': [`<script src="${file}"></script>`],
  'pinned, as a module': [`<script type="module" src="${file}"></script>`],
  'pinned, injected late': [inject('')],
  'pinned, imported by a module of the page': [`<script type="module">import './${file}';</script>`],
  'pinned, with a foreign byte in the second file': [`<script src="foreign/${file}"></script>`],
  'pinned, with a foreign byte beside a module': [`<script type="module" src="foreign/${file}"></script>`],
  'pinned, without the second file': [`<script src="alone/${file}"></script>`],
  'with advisories, as a classic script': [`<script src="${file}"></script>`],
  'with advisories, as a module': [`<script type="module" src="${file}"></script>`],
  'with advisories, without the second file': [`<script src="alone/${file}"></script>`],
  'with advisories, with a foreign byte in the second file': [`<script src="foreign/${file}"></script>`],
  'rendered on a server': [inject('')],
  'in all languages': ['<script src="safeguarding-resources.all.js"></script>'],
  ...Object.fromEntries(
    languages.map((language) => [
      `in ${language} alone`,
      [`<script src="safeguarding-resources${language === 'en' ? '' : `.${language}`}.js"></script>`],
    ]),
  ),
};

/** The panel's page as a static site would build it, from the same data as the drop-in file. */
async function renderOnServer() {
  const { renderPanel } = await import('../../packages/widget/dist/server/index.js');
  const { openCatalogue } = await import('../../packages/sdk/dist/index.js');
  const dataset = JSON.parse(
    await readFile(new URL('../../packages/data/dist/catalogue.json', import.meta.url), 'utf8'),
  );
  return renderPanel({
    catalogue: openCatalogue(dataset),
    attributes: { lang: 'en', topics: 'grooming' },
    fallback: 'Elsewhere',
  });
}

/** @type {import('@web/dev-server-core').Middleware} */
export async function loadingPages(context, next) {
  const path = /^\/loading\/(.+)$/.exec(decodeURIComponent(context.path))?.[1];
  if (!path) return next();
  context.set('cache-control', 'no-store');
  if (path.endsWith('.html')) {
    const way = path.slice(0, -'.html'.length);
    const [head, end = ''] = ways[way];
    const isLatin = way === 'on a page in another encoding';
    const charset = isLatin ? 'windows-1252' : 'utf-8';
    const body =
      way === 'rendered on a server'
        ? await renderOnServer()
        : /^in /.test(way)
          ? inEach
          : /^with advisories/.test(way)
            ? advised
            : panel;
    const bytes = await readFile(dropIns + file);
    const fill = (html) =>
      html
        .replace('INTEGRITY', () => `sha384-${createHash('sha384').update(bytes).digest('base64')}`)
        .replace('INLINE', () => bytes.toString());
    context.body = Buffer.from(
      `<!doctype html><html lang="${isLatin ? 'fr' : 'en'}"><head><meta charset="${charset}"><title>A page</title><script src="watch.js"></script>${fill(head)}</head><body>${body}${fill(end)}</body></html>`,
    );
    context.set('content-type', `text/html; charset=${charset}`);
    return undefined;
  }
  const name = path.split('/').at(-1);
  if (name === 'advisories.json') {
    context.body = JSON.stringify(advisories);
    context.set('content-type', 'application/json');
    return undefined;
  }
  const isRemote = name === 'safeguarding-resources.remote.js';
  const source = await readFile(name === 'watch.js' ? watch : dropIns + name, 'utf8').catch(() => undefined);
  if (source === undefined || (isRemote && path.startsWith('alone/'))) {
    context.status = 404;
    return undefined;
  }
  // Without a charset, as many servers send it.
  context.body = Buffer.from(path.startsWith('other/') ? source.replaceAll(`\`${version}\``, '"9.9.9"') : source);
  if (isRemote && path.startsWith('foreign/')) context.body = Buffer.from(`globalThis.foreign = true;${source}`);
  context.set('content-type', 'text/javascript');
  return undefined;
}
