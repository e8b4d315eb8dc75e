import { SafeguardingError } from '../errors.js';
import type { AnyCatalogue } from '../model.js';
import { createYielder } from '../createYielder.js';
import { aSignal, hasOptions, milliseconds } from '../validate/options.js';
import { advanceSearchIndex, builtSearchIndex } from './searchIndex.js';

const checkOptions = /* @__PURE__ */ hasOptions({ signal: aSignal, sliceMs: milliseconds });

/**
 * Makes the index of words that the first text query needs, in slices between which the page can do other things. That
 * is worth it from some thousand records on: 10,000 take a third of a second or more at a stretch. A text query that
 * comes in between makes the rest at once. Resolves when the index is there; at once, where it is already.
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
    for (;;) {
      if (signal?.aborted) throw new SafeguardingError('aborted', 'Stopped by `signal`.', { cause: signal.reason });
      if (builtSearchIndex(catalogue)) return;
      const end = performance.now() + sliceMs;
      if (!advanceSearchIndex(catalogue, () => performance.now() < end)) await yieldToEventLoop();
    }
  } finally {
    close();
  }
}
