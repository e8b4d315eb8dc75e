import type { Catalogue } from '../catalogue/Catalogue.js';
import type { TextIndex } from './TextIndex.js';
import { textIndexSteps } from './textIndexSteps.js';

/** Indexes that are being made: whoever needs one goes on where another stopped. */
const underway = new WeakMap<Catalogue, ReturnType<typeof textIndexSteps>>();

/** The index of all words of a catalogue; `undefined` when `goOn` did not want to wait for it, asked after each step. */
export function buildTextIndex(catalogue: Catalogue): TextIndex;
export function buildTextIndex(catalogue: Catalogue, goOn: () => boolean): TextIndex | undefined;
export function buildTextIndex(catalogue: Catalogue, goOn = () => true): TextIndex | undefined {
  const steps = underway.get(catalogue) ?? textIndexSteps(catalogue);
  underway.delete(catalogue); // Steps that throw are not taken up again.
  do {
    const { done, value } = steps.next();
    if (done) return value;
  } while (goOn());
  underway.set(catalogue, steps);
  return undefined;
}
