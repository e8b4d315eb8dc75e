import * as z from 'zod';
import { concept, publisher } from '../schema/concept.js';
import { redirect } from '../schema/dataset.js';
import { resource } from '../schema/resource.js';
import { orderLike } from './orderLike.js';

/** The one way a record is written down. */
export function canonicalText(value: unknown, file: string): string {
  return `${JSON.stringify(orderLike(schemaOf(file), value), null, 2)}\n`;
}

function schemaOf(file: string): z.core.$ZodType {
  const folder = file.split('/')[1] ?? '';
  const schemas: Readonly<Record<string, z.core.$ZodType>> = {
    resources: resource,
    concepts: concept,
    publishers: publisher,
    'redirects.json': z.array(redirect),
  };
  return schemas[folder] ?? z.unknown();
}
