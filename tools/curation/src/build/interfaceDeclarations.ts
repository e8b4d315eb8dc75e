import type * as Compiler from 'json-schema-to-typescript';
import * as z from 'zod';
import { contact } from '../schema/contact.js';
import { advisories, changes, dataset, manifest } from '../schema/dataset.js';
import { gaps } from '../schema/gaps.js';
import { id } from '../schema/primitives.js';
import { trust } from '../schema/trust.js';
import { declaredType, type SchemaNode } from './declaredType.js';

/**
 * Plain interfaces for everything that is published, from the JSON Schema of what a reader gets.
 * The id types and `LanguageMap` that they name come from {@link idDeclarations}.
 */
export async function interfaceDeclarations(): Promise<string> {
  const { compile } = await loadCompiler();
  const definitions = Object.assign(
    {},
    ...[dataset, manifest, advisories, changes, contact, gaps, trust].map(definitionsOf),
  ) as Record<string, SchemaNode>;
  const prepared = Object.fromEntries(
    Object.entries(definitions).map(([name, node]) => [name, prepare(name, node)] as const),
  );
  const root = { title: 'Unused', type: 'object', additionalProperties: false, definitions: prepared };
  const text = await compile(root as Parameters<typeof compile>[0], 'Unused', {
    additionalProperties: false,
    bannerComment: '',
    format: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
    unreachableDefinitions: true,
  });
  return tidy(withoutUnused(text));
}

async function loadCompiler(): Promise<typeof Compiler> {
  try {
    return await import('json-schema-to-typescript');
  } catch (cause) {
    throw new Error(
      'Building needs json-schema-to-typescript. Install it: npm install --save-dev json-schema-to-typescript',
      { cause },
    );
  }
}

function definitionsOf(shape: z.ZodType): Record<string, SchemaNode> {
  const schema = z.toJSONSchema(shape, { io: 'output', target: 'draft-2020-12' });
  return schema.$defs as Record<string, SchemaNode>;
}

/** Puts our own names and `readonly` arrays in the place of what a schema cannot say. */
function prepare(owner: string, node: SchemaNode): SchemaNode {
  const properties = Object.entries(node.properties ?? {}).map(([name, property]) => {
    const tsType = declaredType(owner, name, property);
    return [
      name,
      tsType === undefined ? prepare(`${owner}.${name}`, property) : { ...described(name, property), tsType },
    ] as const;
  });
  const { anyOf, oneOf, ...rest } = node;
  const variants = (oneOf ?? anyOf)?.map((variant) => prepare(owner, variant));
  return {
    ...renamed(rest),
    ...(variants === undefined ? {} : { anyOf: variants }),
    ...(node.properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
  };
}

/** What an id is in its own record says nothing where another record names it. */
function described(name: string, { description }: SchemaNode): SchemaNode {
  return description === undefined || (name !== 'id' && description === id.description) ? {} : { description };
}

/** json-schema-to-typescript reads the older `definitions`, and takes a title for a name. */
function renamed(node: SchemaNode): SchemaNode {
  const { title: _, $ref, ...rest } = node;
  return $ref === undefined ? rest : { ...rest, $ref: $ref.replace('#/$defs/', '#/definitions/') };
}

/** Takes out what the compiler says about the root that it made us give it. */
function withoutUnused(text: string): string {
  return text
    .replace(/export interface Unused \{\}\n/, '')
    .replace(/ \*\n \* This interface was referenced by `Unused`[^\n]*\n \* via[^\n]*\n/g, '')
    .replace(/ \* This interface was referenced by `Unused`[^\n]*\n \* via[^\n]*\n/g, '')
    .replace(/\/\*\*\n \*\/\n/g, '');
}

/** `readonly` on every field, a blank line between declarations, short comments on one line. */
function tidy(text: string): string {
  return text
    .replace(/^( +)([A-Za-z]\w*\??: )/gm, '$1readonly $2')
    .replace(/\/\*\*\n *\* ([^\n]+)\n *\*\//g, '/** $1 */')
    .replace(/\n(?=(?:\/\*\*[^\n]*\*\/\n)?export )/g, '\n\n')
    .replace(/(^\/\*\*[^\n]*\*\/\n)\n(?=export )/gm, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
