import { jsonSchemas } from './jsonSchemas.js';

/** The JSON Schemas as they are written, by path: `schema/resource.schema.json`. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const files = Object.entries(jsonSchemas());
  return Object.fromEntries(
    files.map(([name, schema]) => [`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`] as const),
  );
}
