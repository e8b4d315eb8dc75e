/** What the runner's page was told of the run, see web-test-runner.config.mjs. */
const { SEED = '1', FUZZ = '1' } = (globalThis as { fuzzing?: Record<string, string> }).fuzzing ?? {};

/** Where tests begin to draw at random: the same each time, unless `SEED` names another. */
export const seed = Number(SEED);

/** How many times the usual number of draws a test makes, by `FUZZ`. */
export const fuzz = Number(FUZZ);

/** Parameters for `fc.assert`. */
export const draws = (usual = 100): { seed: number; numRuns: number } => ({ seed, numRuns: usual * fuzz });
