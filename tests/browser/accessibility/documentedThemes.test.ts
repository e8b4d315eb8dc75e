import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { clearPage, mount, warningsOf } from '../../../packages/widget/src/testing/mount.js';
import { checks } from './checks.js';
import { contrast } from './colour.js';
import { isForListeners, texts, which } from './parts.js';

/** The style sheets that a document has people copy. */
async function snippetsOf(address: string): Promise<string[]> {
  const text = await (await fetch(address)).text();
  return [...text.matchAll(/```css\n([^]*?)```/g)].map((match) => match[1]!);
}

describe('the style sheets that the documents have people copy', () => {
  let style: HTMLStyleElement;
  beforeEach(() => document.head.append((style = document.createElement('style'))));
  afterEach(async () => {
    clearPage();
    style.remove();
    if (navigator.userAgent.includes('Chrome/')) await emulateMedia({ colorScheme: 'light' });
  });

  for (const device of ['light', 'dark'] as const)
    for (const [page, css] of [
      ['light', 'body { background: #fff; color: #222 }'],
      ['dark', 'body { background: #14171a; color: #eee }'],
      ['pink', 'body { background: #fdeef5; color: #4a1733 }'],
    ] as const)
      it(`can be read on a ${page} page and a ${device} device: text 4.5:1, edges and rings 3:1`, async function () {
        if (navigator.userAgent.includes('Chrome/')) await emulateMedia({ colorScheme: device });
        else if (device === 'dark') return this.skip(); // The others cannot be told.
        const snippets = await snippetsOf('/docs/embed.md');
        expect(snippets.length).to.be.greaterThan(1);
        for (const snippet of snippets) {
          style.textContent = `${css}\n${snippet}`;
          let problems: string[] = [];
          const warned = await warningsOf(async () => {
            const panel = await mount('filters="topics=grooming" exit-url="https://weather.example.org/"');
            for (const { element } of texts(panel)) {
              if (isForListeners(element)) continue;
              const ratio = contrast(getComputedStyle(element).color, element);
              if (ratio < 4.5) problems.push(`${ratio.toFixed(2)}:1: ${which(element)}`);
            }
            problems = [...problems, ...(await checks.edges(panel)), ...(await checks.focusRing(panel))];
          });
          expect([problems, warned], snippet).to.deep.equal([[], []]);
          clearPage();
        }
      });
});
