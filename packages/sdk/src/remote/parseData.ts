import type * as z from 'zod/mini';
import { readableSchema } from '../validate/dataset.js';
import { SafeguardingError } from '../errors.js';
import { freezeData } from './freezeData.js';

const pinned = 'Its bytes are the pinned ones, so pin a version that was released whole.';

/**
 * Bytes → data of the shape, frozen. Fields that the shape does not know stay in.
 *
 * @param advice What to do when it is not of the shape.
 * @throws {SafeguardingError} `unsupported-schema`, or `invalid-data` with the place in the message.
 */
export function parseData<T extends z.ZodMiniType>(
  bytes: Uint8Array,
  shape: T,
  path: string,
  advice = pinned,
): z.output<T> {
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
  const result = shape.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw refuse(`\`${issue!.path.join('.')}\` is not of the published shape (${issue!.code})`, result.error);
  }
  return data as z.output<T>; // The data as sent rather than zod's copy: it has just been checked, and is frozen.
}
