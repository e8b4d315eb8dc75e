import { expect, test } from 'vitest';
import { jsonSchemas } from './jsonSchemas.js';

interface Definition {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

const schemas = jsonSchemas();
const definition = (name: string, type: string) => {
  return (schemas[`${name}.schema.json`]?.['$defs'] as Record<string, Definition>)[type];
};

test('there is one for each kind of file', () => {
  expect(Object.keys(schemas)).toEqual(
    [
      'resource',
      'concept',
      'publisher',
      'need',
      'answer-set',
      'review',
      'dataset',
      'manifest',
      'advisories',
      'changes',
      'contact',
      'gaps',
      'trust',
    ].map((name) => `${name}.schema.json`),
  );
  for (const schema of Object.values(schemas))
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
});

test('a record may name its schema, and no field that the schema does not know', () => {
  expect(definition('resource', 'Resource')?.properties).toHaveProperty('$schema');
  expect(definition('resource', 'Resource')?.additionalProperties).toBe(false);
  expect(definition('resource', 'Edition')?.properties).not.toHaveProperty('$schema');
});

test('a field with a default may be left out', () => {
  expect(definition('concept', 'Concept')?.required).not.toContain('broader');
});
