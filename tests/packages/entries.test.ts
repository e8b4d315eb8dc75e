import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
// @ts-expect-error -- it brings no types
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandExports } from '../../scripts/expandExports.mjs';

const widget = fileURLToPath(new URL('../../packages/widget/', import.meta.url));
const consumers = fileURLToPath(new URL('../consumers', import.meta.url));
const read = (file: string) => readFileSync(`${widget}dist/${file}`, 'utf8');

/** Every entry by the name that it is imported with. */
const names = expandExports(widget)
  .map(([name]) => name)
  .filter((name) => !/\.js(on)?$/.test(name))
  .map((name) => name.replace('.', '@safeguarding/widget'));

/** Runs a module in Node, inside the package: it finds what an installed one finds. */
function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: widget, encoding: 'utf8' });
}

describe('the entries of the widget', () => {
  it('are imported in Node without a browser', () => {
    expect(names.length).toBeGreaterThan(10);
    const code = names.map((name) => `await import(${JSON.stringify(name)});`).join('\n');
    expect(run(`${code}\nconsole.log('all');`).trim()).toBe('all');
  });

  it('are bundled by esbuild without a warning', async () => {
    const { build } = createRequire(join(consumers, 'package.json'))('esbuild') as {
      build: (options: object) => Promise<{ warnings: readonly { text: string }[] }>;
    };
    const { warnings } = await build({
      stdin: {
        // As apps do it: these two for what they define, the others for their names.
        contents: names
          .map((name, i) =>
            /\/(?:define|react)$/.test(name) ? `import '${name}';` : `export * as entry${i} from '${name}';`,
          )
          .join('\n'),
        resolveDir: widget,
      },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      external: ['react', 'preact', 'solid-js', '@lit-labs/ssr', 'lit', '@lit/*', 'node:*'],
      write: false,
      logLevel: 'silent',
    });
    expect(warnings.map(({ text }) => text)).toEqual([]);
  });

  it('say to React that their component is for the browser, and render their tag on a server', () => {
    expect(read('react/index.js')).toMatch(/^"use client";/);
    const html = run(`
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { SafeguardingResource, SafeguardingResources } from '@safeguarding/widget/react';
      const panel = createElement(SafeguardingResources, { topics: 'grooming', onReady() {} }, 'Elsewhere');
      const card = createElement(SafeguardingResource, { resourceId: 'take-it-down', onOpen() {} }, 'Take it down');
      console.log(renderToString(panel), renderToString(card));`);
    expect(html).toContain('<safeguarding-resources');
    expect(html).toContain('Elsewhere</safeguarding-resources>');
    expect(html).toMatch(/<safeguarding-resource[ >].*Take it down<\/safeguarding-resource>/);
  });

  it('write no attribute on a server that the panel does not have', () => {
    const told = run(`
      import { readFileSync } from 'node:fs';
      import { openCatalogue } from '@safeguarding/sdk';
      import { renderPanel } from '@safeguarding/widget/server';
      const catalogue = openCatalogue(JSON.parse(readFileSync('../data/dist/catalogue.json', 'utf8')));
      const told = ['x><script>alert(1)</script', 'a onfocus', 'onfocus', 'style', 'pageSize', 'topcs', 'toString', ''].map((name) => {
        try {
          return renderPanel({ catalogue, attributes: { [name]: name === 'topcs' ? undefined : '1' } });
        } catch (error) {
          return [error.name, error.code, error.path, error.message];
        }
      });
      console.log(JSON.stringify(told));`);
    const refusals = JSON.parse(told) as string[][];
    for (const [name, code] of refusals) expect([name, code]).toEqual(['SafeguardingError', 'invalid-option']);
    expect(refusals[0]![2]).toBe('attributes.x><script>alert(1)</script');
    expect(refusals[4]![3]).toBe('The panel has no attribute "pageSize". Did you mean "page-size"?');
    expect(refusals[5]![3]).toContain('Did you mean "topics"?');
    expect(refusals[6]![3]).toContain('It has ');
  });

  it('render the panel of their own copy on a server, whatever has its name', () => {
    const html = run(`
      import { readFileSync } from 'node:fs';
      import { openCatalogue } from '@safeguarding/sdk';
      import { renderPanel } from '@safeguarding/widget/server';
      customElements.define('safeguarding-resources', class {
        constructor() { throw new Error('Another copy was made.'); }
      });
      const catalogue = openCatalogue(JSON.parse(readFileSync('../data/dist/catalogue.json', 'utf8')));
      const first = renderPanel({ catalogue });
      console.log(first === renderPanel({ catalogue }) && first);`);
    expect(html).toMatch(/^<safeguarding-resources lang="en"><template shadowrootmode="open">/);
    expect(html.match(/part="?card"?[ >]/g)).toHaveLength(10);
  });

  it('render a panel to HTML on a server', () => {
    const html = run(`
      import { readFileSync } from 'node:fs';
      import { openCatalogue } from '@safeguarding/sdk';
      import { renderPanel } from '@safeguarding/widget/server';
      const catalogue = openCatalogue(JSON.parse(readFileSync('../data/dist/catalogue.json', 'utf8')));
      console.log(renderPanel({ catalogue, attributes: { lang: 'en', 'page-size': 5, heading: '"<b>' }, fallback: '<a>x</a>' }));`);
    expect(html.match(/part="?card"?[ >]/g)).toHaveLength(5);
    expect(html).toContain('<template shadowrootmode="open">');
    expect(html).toContain('heading="&quot;&lt;b&gt;"');
    expect(html).toContain('</template><a>x</a></safeguarding-resources>');
    expect(html).not.toContain('<b>');
    expect(html).not.toMatch(/<!--\/?lit/);
    // As a parser reads it: no template ran into the next one.
    const { content } = new JSDOM(html).window.document.querySelector('template') as HTMLTemplateElement;
    expect(content.querySelectorAll('[part~="card"]')).toHaveLength(5);
    expect(content.querySelectorAll('[part~="card"] [part~="card"], .address .address, button button')).toHaveLength(0);
    expect(content.querySelectorAll('.panel > .frame > .footer, [part="panel"]').length).toBeGreaterThan(0);
  });

  it('describe resources to search engines without a way out of the script', () => {
    const html = run(`
      import { openCatalogue } from '@safeguarding/sdk';
      import { readFileSync } from 'node:fs';
      import { renderJsonLd } from '@safeguarding/widget/server';
      const dataset = JSON.parse(readFileSync('../data/dist/catalogue.json', 'utf8'));
      const [first] = dataset.resources;
      const odd = { ...first, title: { en: '</script><script>alert(1)' } };
      console.log(renderJsonLd([odd], openCatalogue(dataset)));`);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    const list = JSON.parse(html.replace(/^<script[^>]*>|<\/script>\s*$/g, '')) as {
      itemListElement: { item: { name: string } }[];
    };
    expect(list.itemListElement[0]!.item.name).toBe('</script><script>alert(1)');
  });
});

describe('the drop-in file in a browser of paper', () => {
  const script = read('safeguarding-resources.js');

  it('renders in jsdom', async () => {
    const { window } = new JSDOM('<safeguarding-resources topics="grooming"></safeguarding-resources>', {
      runScripts: 'outside-only',
      pretendToBeVisual: true,
    });
    window.eval(script);
    const element = window.document.querySelector('safeguarding-resources')!;
    await expect.poll(() => element.shadowRoot?.querySelectorAll('[part="card"]').length).toBeGreaterThan(0);
    window.close();
  });

  it('renders in happy-dom', async () => {
    const window = new Window({
      settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
    });
    window.document.body.innerHTML = '<safeguarding-resources topics="grooming"></safeguarding-resources>';
    window.eval(script);
    const element = window.document.querySelector('safeguarding-resources')!;
    await expect.poll(() => element.shadowRoot?.querySelectorAll('[part="card"]').length).toBeGreaterThan(0);
    await window.happyDOM.close();
  });
});

describe('what editors read about the element', () => {
  interface Manifest {
    modules: {
      declarations: {
        tagName: string;
        members: { name: string; privacy?: string }[];
        attributes: { name: string }[];
      }[];
    }[];
  }
  const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations);
  const declaration = declarations.find(({ tagName }) => tagName === 'safeguarding-resources');

  it('tells public members only, in files that exist', () => {
    expect(declarations.map(({ tagName }) => tagName)).toEqual(['safeguarding-resource', 'safeguarding-resources']);
    expect(
      declarations
        .flatMap(({ members }) => members)
        .filter(({ name, privacy = 'public' }) => privacy !== 'public' || /^[#_]/.test(name)),
    ).toEqual([]);
    for (const [, path] of read('custom-elements.json').matchAll(/"(?:path|module)": "([^"]+)"/g))
      if (path!.startsWith('dist/')) expect(() => read(path!.slice('dist/'.length)), path).not.toThrow();
    expect(read('custom-elements.json')).not.toMatch(/"(?:path|module)": "\/?src\//);
  });

  it('offers every attribute in VS Code and in JetBrains’ editors', () => {
    const wanted = declaration!.attributes.map(({ name }) => name);
    expect(wanted).toContain('topics');
    const { tags } = JSON.parse(read('vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: { name: string }[] }[];
    };
    expect(tags.map(({ name }) => name)).toContain('safeguarding-resources');
    const ofPanel = <Entry extends { name: string }>(entries: Entry[]) =>
      entries.find(({ name }) => name === 'safeguarding-resources')!;
    expect(ofPanel(tags).attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
    const types = JSON.parse(read('web-types.json')) as {
      contributions: { html: { elements: { name: string; attributes: { name: string }[] }[] } };
    };
    expect(ofPanel(types.contributions.html.elements).attributes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(wanted),
    );
  });
});

describe('the types for JSX', () => {
  let folder: string;
  beforeAll(() => {
    // Beside the package's own node_modules, so that react, preact and solid-js are found.
    folder = mkdtempSync(join(widget, 'node_modules/.jsx-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

  /** Type-checks a file of JSX. @returns what the compiler says */
  function check(name: string, code: string, options: object): string {
    const place = join(folder, name);
    execFileSync('mkdir', ['-p', place]);
    symlinkSync(widget, join(place, 'widget'));
    writeFileSync(join(place, 'page.tsx'), code);
    writeFileSync(
      join(place, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2022',
          module: 'esnext',
          moduleResolution: 'bundler',
          lib: ['es2023', 'dom', 'dom.iterable'],
          types: [],
          skipLibCheck: true,
          ...options,
        },
        include: ['page.tsx'],
      }),
    );
    try {
      return execFileSync(process.execPath, [tsc, '-p', place], { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  const react = `
import { createRef } from 'react';
import type { SafeguardingResource as Card, SafeguardingResources as Element } from '@safeguarding/widget';
import { SafeguardingResource, SafeguardingResources } from '@safeguarding/widget/react';
import '@safeguarding/widget/jsx/react';
const ref = createRef<Element>();
export const component = (
  <SafeguardingResources key="a" ref={ref} className="wide" topics="grooming" pageSize={5} noSearch
    onOpen={(event) => event.detail.url.length} onQuery={(event) => event.detail.filters} />
);
export const tag = (
  <safeguarding-resources key="a" ref={ref} className="wide" lang="fr" topics="grooming" page-size={5} no-search>
    <a href="/">Elsewhere</a>
  </safeguarding-resources>
);
const card = createRef<Card>();
export const single = (
  <SafeguardingResource ref={card} className="wide" resourceId="take-it-down" headingLevel={3}
    renderCard={({ title }) => title.en} onReport={(event) => event.detail.version}>Elsewhere</SafeguardingResource>
);
export const singleTag = <safeguarding-resource key="b" ref={card} lang="fr" resource-id="take-it-down" theme="dark" />;
// @ts-expect-error -- there is no such option
export const wrong = <safeguarding-resources topic="grooming" pagesize={5} />;
// @ts-expect-error -- a card has no scope
export const wrongTag = <safeguarding-resource resource-id="take-it-down" topics="grooming" />;
// @ts-expect-error -- a card is not searched
export const wrongCard = <SafeguardingResource resourceId="take-it-down" noSearch />;
// @ts-expect-error -- the event has no such detail
export const odd = <SafeguardingResources onOpen={(event) => event.detail.words} />;
`;

  it.each([
    ['React 19', '@types/react'],
    ['React 18', 'types-react-18'],
  ])('are those of %s', (name, types) => {
    const folderOf = join(widget, 'node_modules', types);
    expect(
      check(name.replace(' ', ''), react, {
        jsx: 'react-jsx',
        paths: { react: [folderOf], 'react/jsx-runtime': [`${folderOf}/jsx-runtime.d.ts`] },
      }),
    ).toBe('');
  });

  it.each([
    ['Preact', 'preact', 'preact', 'noSearch={true}', 'resourceId="inspire"'],
    [
      'Solid',
      'solid',
      'solid-js',
      'on:safeguarding-open={(event) => event.detail.url.length}',
      'prop:resourceId="inspire" on:safeguarding-report={(event) => event.detail.version}',
    ],
  ])('are those of %s', (_name, entry, source, more, ofCard) => {
    const code = `
import '@safeguarding/widget/jsx/${entry}';
export const tag = <safeguarding-resources lang="fr" topics="grooming" page-size={5} no-search ${more} />;
export const card = <safeguarding-resource lang="fr" resource-id="take-it-down" heading-level={3} ${ofCard} />;
// @ts-expect-error -- a card has no scope
export const wrongCard = <safeguarding-resource topics="grooming" />;
// @ts-expect-error -- there is no such option
export const wrong = <safeguarding-resources topic="grooming" />;
`;
    const jsx = entry === 'solid' ? 'preserve' : 'react-jsx';
    expect(check(entry, code, { jsx, jsxImportSource: source })).toBe('');
  });
});
