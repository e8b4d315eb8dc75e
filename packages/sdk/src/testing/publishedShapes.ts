import { format } from 'prettier';
import advisories from '@safeguarding/data/schema/advisories.schema.json' with { type: 'json' };
import dataset from '@safeguarding/data/schema/dataset.schema.json' with { type: 'json' };
import manifest from '@safeguarding/data/schema/manifest.schema.json' with { type: 'json' };
import * as patterns from '../validate/patterns.js';

/** What of a JSON Schema is read here. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: { readonly [field: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

/** As the schemas have it, a calendar day that exists. */
export const dayPattern =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/;

/** Checks by the pattern that they hold texts to. Other patterns are for those who write records, not for readers. */
const forms = new Map(
  [
    ['isId', patterns.idPattern],
    ['isVersion', patterns.versionPattern],
    ['isDay', dayPattern],
    ['isYearOrMonth', patterns.yearOrMonthPattern],
    ['isAddress', patterns.addressPattern],
    ['isIntegrity', patterns.integrityPattern],
  ].map(([name, pattern]) => [(pattern as RegExp).source, name as string]),
);

/** Optional fields that curators write for each other: no reader believes them, so none pays for their check. */
export const forCurators: ReadonlySet<PropertyKey> = new Set([
  'access',
  'content',
  'country',
  'reviewedOn',
  'ror',
  'seenOn',
  'textStatus',
  'titleAsRead',
  'verifiedBy',
  'verifiedOn',
  'websites',
]);

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1).replace(/^./, (letter) => letter.toLowerCase());

function fieldsOf({ properties = {}, required = [] }: Schema, isVariant: boolean): string {
  const rows = Object.entries(properties)
    .filter(([field]) => field !== '$schema' && !forCurators.has(field))
    .map(([field, schema]) => {
      const check = checkOf(schema, isVariant);
      return `${field}: ${required.includes(field) ? check : `optional(${check})`}`;
    });
  return `{ ${rows.join(', ')} }`;
}

/** Code that makes the check of a schema. Closed lists of words and lengths pass: a newer version may know more. */
function checkOf(schema: Schema, isVariant = false): string {
  const { $ref, type, pattern, items, properties, additionalProperties } = schema;
  const variants = schema.anyOf ?? schema.oneOf;
  if ($ref) return definitions[$ref.slice('#/$defs/'.length)]?.properties ? `record(${nameOf($ref)})` : nameOf($ref);
  if (variants) {
    const others = variants.filter((each) => each.type !== 'null').map((each) => checkOf(each, true));
    const either = others.length > 1 ? `either(${others.join(', ')})` : others[0]!;
    return others.length < variants.length ? `orNull(${either})` : either;
  }
  if (
    typeof schema.const !== 'boolean' &&
    schema.const !== undefined &&
    (isVariant || typeof schema.const === 'number')
  )
    return `literally(${typeof schema.const === 'number' ? schema.const : `'${schema.const}'`})`;
  if (type === 'array') return `list(${checkOf(items!)})`;
  if (type === 'object')
    return properties ? `record(${fieldsOf(schema, isVariant)})` : `map(${checkOf(additionalProperties as Schema)})`;
  if (type === 'integer' || type === 'number') return 'isNumber';
  if (type === 'boolean') return 'isBoolean';
  return (pattern !== undefined && forms.get(pattern)) || 'isText';
}

const files: Readonly<Record<string, Schema>> = { dataset, manifest, advisories };
const definitions: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.values(files).flatMap((file) => Object.entries(file.$defs ?? {})),
);

/** The definitions that a schema names come first. */
function inOrder(names: readonly string[], placed = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const inside = JSON.stringify(definitions[name]).matchAll(/#\/\$defs\/(\w+)/g);
    inOrder(
      [...inside].map((match) => match[1]!).filter((each) => !placed.has(each)),
      placed,
    );
    placed.add(name);
  }
  return placed;
}

function definitionOf(name: string): string {
  const schema = definitions[name]!;
  const { properties, required } = schema;
  const file = nameOf(name);
  if (!(file in files))
    return properties
      ? `const ${file}: Fields = ${fieldsOf(schema, false)};`
      : `const ${file}: Check = ${checkOf(schema)};`;
  // Lists of records are gone through one by one, so that the place of a fault can be named.
  const isList = ([, { items }]: [string, Schema]) => items?.$ref !== undefined;
  const fields = Object.entries(properties!);
  const header = fieldsOf(
    { properties: Object.fromEntries(fields.filter((each) => !isList(each))), required: required! },
    false,
  );
  const rows = (least: boolean) =>
    fields
      .filter((field) => isList(field) && required!.includes(field[0]) === least)
      .map(([list, { items }]) => `${list}: ${nameOf(items!.$ref!)}`)
      .join(', ');
  const newer = rows(false);
  return `/** Shape of ${name === 'Dataset' ? 'catalogue' : file}.json. */
export const ${file}File: FileShape = { header: ${header}, lists: { ${rows(true)} }${newer && `, newer: { ${newer} }`} };`;
}

/** The text of `validate/published.ts`, made from the JSON Schemas that the curators' zod schema wrote. */
export function publishedShapes(): Promise<string> {
  const names = [...inOrder(Object.keys(definitions))].filter((name) => !forCurators.has(nameOf(name)));
  const body = names.map(definitionOf).join('\n\n');
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(body);
  const patternNames = Object.keys(patterns).filter((name) =>
    used(name.replace(/^(.)(.*)Pattern$/, (_, a: string, b: string) => `is${a.toUpperCase()}${b}`)),
  );
  const checks = [
    'either',
    'isBoolean',
    'isDay',
    'isNumber',
    'isText',
    'list',
    'literally',
    'map',
    'optional',
    'orNull',
    'record',
  ].filter(used);
  const text = `// Made from the JSON Schemas of @safeguarding/data. After they changed:
// npx vitest run packages/sdk/src/validate/published.test.ts --update

import { ${patternNames.join(', ')} } from './patterns.js';
import { type Check, type Fields, type FileShape, like, ${checks.join(', ')} } from './shape.js';

${patternNames.map((name) => `const is${name[0]!.toUpperCase()}${name.slice(1, -'Pattern'.length)} = like(${name});`).join('\n')}

${body}
`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 });
}
