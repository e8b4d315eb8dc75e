import { SafeguardingError } from '../errors.js';
import { readableSchema } from '../validate/dataset.js';
import { type FileShape, findInvalidPlace } from '../validate/shape.js';
import { freezeData } from './freezeData.js';

const pinned = 'Its bytes are the pinned ones, so pin a version that was released whole.';

/**
 * Bytes → data of the shape, frozen. Fields that the shape does not know stay in.
 *
 * @param advice What to do when it is not of the shape.
 * @throws {SafeguardingError} `unsupported-schema`, or `invalid-data` with the place in the message.
 */
export function parseData(bytes: Uint8Array, shape: FileShape, path: string, advice = pinned): unknown {
  const refuse = (problem: string, cause?: unknown) =>
    new SafeguardingError('invalid-data', `${path}: ${problem}. ${advice}`, { path, cause });
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw refuse('not JSON in UTF-8', error);
  }
  const problem = freezeData(data);
  if (problem) throw refuse(problem);
  const schema = (data as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof schema === 'number' && schema > readableSchema) {
    throw new SafeguardingError(
      'unsupported-schema',
      `${path}: schemaVersion is ${schema}, this build reads ${readableSchema}. Update @safeguarding/sdk or pin an earlier version.`,
      { path },
    );
  }
  const place = findInvalidPlace(data, shape);
  if (place !== undefined) throw refuse(`\`${place}\` is missing or not of the published shape`);
  return data;
}
