import { expect } from '@esm-bundle/chai';
import { HostPage, until } from './HostPage.js';

/** What a script asks its document for: a form, an image or a frame of that name stands in its place. */
const names = [
  'createElement',
  'createComment',
  'importNode',
  'createTreeWalker',
  'createTextNode',
  'createDocumentFragment',
  'adoptNode',
  'adoptedStyleSheets',
  'addEventListener',
  'activeElement',
  'baseURI',
  'body',
  'children',
  'defaultView',
  'documentElement',
  'getElementById',
  'head',
  'implementation',
  'nodeType',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'styleSheets',
  'title',
];
const forms: readonly ((name: string) => string)[] = [
  (name) => `<img name="${name}" alt="">`,
  (name) => `<iframe name="${name}"></iframe>`,
  (name) => `<object id="${name}"></object>`,
  (name) => `<embed name="${name}">`,
  (name) => `<form name="${name}"></form><form name="${name}"></form>`,
];

describe('the drop-in file on a page whose markup is named as', () => {
  const plans = [
    ...names.map((name) => [name, `<form name="${name}"><input name="${name}"></form>`] as const),
    ...names.slice(0, 3).flatMap((name) => forms.map((form) => [name, form(name)] as const)),
  ];
  for (const [name, after] of plans)
    it(`${name} (${/^<\w+/.exec(after)![0]}>${after.includes('</form><form') ? ' twice' : ''}): works or leaves the fallback, never a blank box`, async () => {
      const page = await HostPage.open({ after });
      try {
        await until(() => page.isWhole || page.window.warnings.length > 0 || page.window.troubles.length > 0);
        if (!(await until(() => page.isWhole, 20)))
          expect(page.hasFallback, page.window.warnings.join()).to.equal(true);
        else expect(await page.useIt()).to.deep.equal([]);
        // A name that the file needs when it starts keeps it from starting, which the console tells.
        if (page.panel.shadowRoot) expect(page.window.troubles).to.deep.equal([]);
      } finally {
        page.close();
      }
    });
});
