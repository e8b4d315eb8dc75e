import { SafeguardingError } from '../errors.js';

/** Throws what a caller learns who passed something else than a dataset. */
export function refuseData(path: string): never {
  throw new SafeguardingError(
    'invalid-data',
    `\`${path}\` is missing, stands twice or has another shape. Pass the parsed catalogue.json of a release.`,
    { path },
  );
}
