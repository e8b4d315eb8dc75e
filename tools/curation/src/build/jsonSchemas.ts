import * as z from 'zod';
import { concept, publisher } from '../schema/concept.js';
import { contact } from '../schema/contact.js';
import { advisories, changes, dataset, manifest } from '../schema/dataset.js';
import { gaps } from '../schema/gaps.js';
import { answerSet, need, review } from '../schema/need.js';
import { resource } from '../schema/resource.js';
import { trust } from '../schema/trust.js';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const shapes = {
  resource,
  concept,
  publisher,
  need,
  answerSet,
  review,
  dataset,
  manifest,
  advisories,
  changes,
  contact,
  gaps,
  trust,
};

/** The JSON Schemas (draft 2020-12) by file name, for editors and for other languages. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const entries = Object.entries(shapes).map(
    ([name, shape]) => [`${name.replace('Set', '-set')}.schema.json`, editorSchema(shape)] as const,
  );
  return Object.fromEntries(entries);
}

/** `io: 'input'`: a field with a default may be left out of a file. */
function editorSchema(shape: z.ZodType): JsonSchema {
  const schema = z.toJSONSchema(shape, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>;
  const definitions = schema['$defs'] as Record<string, { readonly properties?: object }>;
  const root = String(schema['$ref']).replace('#/$defs/', '');
  const definition = definitions[root];
  if (definition?.properties === undefined) {
    throw new TypeError(
      `The schema "${root}" is no object with properties. Publish only objects, or teach jsonSchemas the new form.`,
    );
  }
  const properties = {
    $schema: { type: 'string', description: 'Where this schema is; editors read it.' },
    ...definition.properties,
  };
  return { ...schema, $defs: { ...definitions, [root]: { ...definition, properties } } };
}

/** The JSON Schemas as they are written, by path: `schema/resource.schema.json`. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const files = Object.entries(jsonSchemas());
  return Object.fromEntries(
    files.map(([name, schema]) => [`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`] as const),
  );
}
