import { SafeguardingError } from '../errors.js';
import type { AnyCatalogue } from '../model.js';
import { createYielder } from '../createYielder.js';
import { inSteps } from '../inSteps.js';
import { exceptsOf } from '../needs/needPhrases.js';
import { aSignal, hasOptions, milliseconds } from '../validate/options.js';
import { namesByFirst } from './namedValues.js';
import { traitsOf } from './priors.js';
import { searchIndex } from './searchIndex.js';
import { seriesOf } from './series.js';
import { foldedTitles, publisherNames } from './titleFit.js';

const checkOptions = /* @__PURE__ */ hasOptions({ signal: aSignal, sliceMs: milliseconds });

/**
 * Makes what the first text query needs, the index of words above all, in slices between which the page can do other
 * things. That is worth it on phones, and from some thousand records on: 10,000 take a third of a second or more at a
 * stretch. A text query that comes in between makes the rest at once. Resolves when all is there; at once, where it is.
 *
 * @param options.sliceMs Milliseconds of work before each pause. A single step may take some more: to load the names of
 *   countries once a page some 15, to sort all words some 5 for 10,000 records. Default: 8.
 * @throws {SafeguardingError} `aborted` when `signal` says so; what is made so far is kept for the next one.
 * `invalid-option` for a catalogue of another copy of this package, and for options that there are not.
 * @example
 * ```ts
 * import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
 * import { openCatalogue, queryCatalogue, preloadSearch } from '@safeguarding/sdk';
 *
 * const catalogue = openCatalogue(dataset);
 * await preloadSearch(catalogue, { sliceMs: 5 });
 * queryCatalogue(catalogue, { text: 'groming' }).total > 0; // → true
 * ```
 */
export async function preloadSearch(
  catalogue: AnyCatalogue,
  options: { readonly signal?: AbortSignal; readonly sliceMs?: number } = {},
): Promise<void> {
  checkOptions(options);
  const { signal, sliceMs = 8 } = options;
  const { yieldToEventLoop, close } = createYielder();
  try {
    for (const part of [searchIndex, namesByFirst, seriesOf, smallParts])
      for (;;) {
        if (signal?.aborted) throw new SafeguardingError('aborted', 'Stopped by `signal`.', { cause: signal.reason });
        if (part.built(catalogue)) break;
        const end = performance.now() + sliceMs;
        if (!part.advance(catalogue, () => performance.now() < end)) await yieldToEventLoop();
      }
  } finally {
    close();
  }
}

/** What else a search makes of each record and need when it first looks at it. */
const smallParts = /* @__PURE__ */ inSteps(function* (catalogue) {
  const titles = foldedTitles(catalogue);
  for (let d = 0; d < catalogue.resources.size; d++) {
    titles(d);
    yield;
  }
  for (let n = 0; n < catalogue.needs.size; n++) {
    exceptsOf(catalogue, n);
    yield;
  }
  publisherNames(catalogue);
  yield;
  return traitsOf(catalogue);
});
