import type { Dataset } from '@safeguarding/data';
import { SafeguardingError } from '../errors.js';
import { type Fields, fits, misfit } from './misfit.js';
import { readableSchema } from './readableSchema.js';
import { refuseData } from './refuseData.js';

/**
 * Refuses what is no dataset of a shape that this build reads. Unknown fields pass: a newer minor version adds some.
 *
 * @throws {SafeguardingError} `invalid-data` with the path, or `unsupported-schema`.
 */
export function checkHeader(dataset: Dataset): void {
  if (!fits(dataset, 'object')) refuseData('dataset');
  const path = 'schemaVersion';
  const schema: unknown = dataset[path];
  if (typeof schema === 'number' && schema > readableSchema) {
    throw new SafeguardingError(
      'unsupported-schema',
      `The dataset has ${path} ${schema}; this build reads ${readableSchema}. Update @safeguarding/sdk.`,
      { path },
    );
  }
  if (schema !== readableSchema) refuseData(path);
  const fields: Fields = [
    ['version', 'string'],
    ['released', 'string'],
    ['languages', { each: 'string' }],
  ];
  const field = misfit(dataset, fields, NaN);
  if (field) refuseData(field);
}
