import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { SafeguardingResources } from '@safeguarding/widget';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const widget = folder('../../packages/widget/');
const catalogue = folder('../../packages/data/dist/catalogue.json');
const executablePath = findBrowser('chromium');

/** What a server sends: the tag with its fallback. */
const served =
  '<div id="app"><safeguarding-resources><a href="https://example.org/">Resources</a></safeguarding-resources></div>';

const children = `h('a', { href: 'https://example.org/' }, 'Resources')`;
const hydrateReact = (tag: string, options: string) => `
  hydrateRoot(document.getElementById('app'), h(${tag}, ${options}, ${children}), {
    onRecoverableError: (error) => console.error(error.message),
  });`;
const react = `
  import { createElement as h } from 'react';
  import { hydrateRoot } from 'react-dom/client';`;

/** Apps that take over the page of a server, each with the drop-in file on the page or with the modules inside. */
const apps = {
  'React, with its component': {
    dropIn: false,
    code: `${react}
      import { openCatalogue } from '@safeguarding/sdk';
      import { SafeguardingResources } from '@safeguarding/widget/react';
      import dataset from ${JSON.stringify(catalogue)};
      ${hydrateReact('SafeguardingResources', '{ catalogue: openCatalogue(dataset) }')}`,
  },
  'React, with the tag': { dropIn: true, code: `${react}${hydrateReact("'safeguarding-resources'", 'null')}` },
  'Preact, with the tag': {
    dropIn: true,
    code: `
      import { h, hydrate } from 'preact';
      hydrate(h('safeguarding-resources', null, ${children}), document.getElementById('app'));`,
  },
};

describe.skipIf(!executablePath)('an app that takes over a page with a panel', () => {
  let browser: Browser;
  const { build } = createRequire(folder('../consumers/package.json'))('esbuild') as {
    build: (options: object) => Promise<{ outputFiles: readonly { text: string }[] }>;
  };

  beforeAll(async () => {
    browser = await puppeteer.launch({ executablePath: executablePath!, args: chromiumArguments(executablePath!) });
  });
  afterAll(() => browser?.close());

  for (const [name, { dropIn, code }] of Object.entries(apps))
    it(`finds it as the server sent it, and it still says what has changed: ${name}`, async () => {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: widget },
        bundle: true,
        format: 'esm',
        write: false,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"development"' },
      });
      const files: Record<string, string> = {
        '/': `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>${served}${dropIn ? '<script src="/w.js"></script>' : ''}<script type="module" src="/app.js"></script>`,
        '/app.js': outputFiles[0]!.text,
        '/w.js': readFileSync(join(widget, 'dist/safeguarding-resources.js'), 'utf8'),
      };
      const page = await browser.newPage();
      const troubles: string[] = [];
      page.on('console', (message) => {
        if (!message.text().includes('React DevTools')) troubles.push(message.text());
      });
      page.on('pageerror', (error) => troubles.push(String(error)));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
        void request.respond({ contentType, body: files[pathname] ?? '' });
      });
      await page.goto('https://school.example/');
      await page.waitForFunction(() =>
        document.querySelector('safeguarding-resources')?.shadowRoot?.querySelector('.option, .fold'),
      );
      const look = () =>
        page.evaluate(() => [...document.querySelectorAll('safeguarding-resources > *')].map((each) => each.localName));
      expect(await look()).toEqual(['a']);
      const say = async (filters: object) => {
        await page.evaluate(
          (chosen) => (document.querySelector('safeguarding-resources') as SafeguardingResources).setFilters(chosen),
          filters,
        );
        const text = await page.waitForFunction(
          () => document.querySelector('safeguarding-resources > [role=status]')?.textContent,
        );
        return text.jsonValue();
      };
      expect(await say({ topics: ['grooming'] })).toContain('Grooming');
      // A framework that keeps to what it knows.
      await page.evaluate(() => document.querySelector('safeguarding-resources > [role=status]')!.remove());
      expect(await say({})).toMatch(/^\d+ resources/);
      expect(await look()).toEqual(['a', 'div']);
      expect(troubles).toEqual([]);
      await page.close();
    });
});
