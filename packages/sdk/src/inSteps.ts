import type { AnyCatalogue, Catalogue } from './model.js';
import { perCatalogue } from './perCatalogue.js';

/** What is made of a catalogue once, in steps: whoever needs it goes on where another stopped. */
export interface SteppedMemo<Part> {
  /** What is made; the rest of its steps are done at once. */
  readonly of: (catalogue: AnyCatalogue) => Part;
  /** What is made, if it is there. */
  readonly built: (catalogue: AnyCatalogue) => Part | undefined;
  /** Works on it until it is there, or until `goOn`, asked after each step, does not want to wait for it. */
  readonly advance: (catalogue: AnyCatalogue, goOn: () => boolean) => Part | undefined;
  /** Keeps what was made elsewhere. */
  readonly keep: (catalogue: AnyCatalogue, part: Part) => void;
}

interface Progress<Part> {
  part?: Part;
  steps?: Generator<undefined, Part, undefined>;
}

/** The same as `perCatalogue` for what takes long: it can wait after each step. */
export function inSteps<Part extends object>(
  build: (catalogue: Catalogue) => Generator<undefined, Part, undefined>,
): SteppedMemo<Part> {
  const progress = perCatalogue((): Progress<Part> => ({}));
  const advance = (catalogue: AnyCatalogue, goOn: () => boolean): Part | undefined => {
    const state = progress(catalogue);
    if (state.part) return state.part;
    const steps = state.steps ?? build(catalogue as Catalogue);
    delete state.steps; // Steps that throw are not taken up again.
    do {
      const { done, value } = steps.next();
      if (done) return (state.part = value);
    } while (goOn());
    state.steps = steps;
    return undefined;
  };
  return {
    of: (catalogue) => advance(catalogue, () => true)!,
    built: (catalogue) => progress(catalogue).part,
    advance,
    keep: (catalogue, part) => void progress(catalogue, { part }),
  };
}
