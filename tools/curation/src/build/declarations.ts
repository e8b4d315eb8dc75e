import { compareCodeUnits } from '../json/compareCodeUnits.js';
import { schemes } from '../schema/concept.js';
import type { Dataset } from './buildDataset.js';
import { interfaceDeclarations } from './interfaceDeclarations.js';

const banner = '// Generated from the schema and the records. Change those, then build.';

const companions = `/** \`taxonomy.json\`: the concepts alone. */
export type Taxonomy = Pick<Dataset, 'schemaVersion' | 'version' | 'released' | 'licence' | 'concepts'>;

/** \`redirects.json\`: what became of the ids that no longer name a resource. */
export type Redirects = Pick<Dataset, 'schemaVersion' | 'version' | 'released' | 'licence' | 'redirects'>;

// Without this line, declarations without \`export\` would be exported as well.
export {};
declare const installed: unique symbol;

/**
 * \`catalogue.json\` as this very version of the package holds it. A catalogue that is opened from it takes the ids and
 * codes of this version alone; one of any other \`Dataset\` takes those of newer versions too.
 */
export interface InstalledDataset extends Dataset {
  /** Not there at run time. */
  readonly [installed]: true;
}

/** A value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };`;

const imported = {
  catalogue: 'InstalledDataset',
  taxonomy: 'Taxonomy',
  redirects: 'Redirects',
  manifest: 'Manifest',
  advisories: 'Advisories',
  changes: 'Changes',
  contact: 'Contact',
  gaps: 'Gaps',
  trust: 'Trust',
};

/** The declaration files by name, as they stand in `types`. They are committed: who type-checks builds nothing. */
export async function declarations(dataset: Dataset): Promise<Readonly<Record<string, string>>> {
  const version = `/** The version of the shape that these types describe. */\nexport declare const schemaVersion: ${dataset.schemaVersion};`;
  const parts = [banner, version, idDeclarations(dataset), await interfaceDeclarations(), companions];
  const json = Object.entries(imported).map(([name, type]) => [`${name}.d.ts`, jsonDeclaration(name, type)] as const);
  return { 'index.d.ts': `${parts.join('\n\n')}\n`, ...Object.fromEntries(json) };
}

/** Without it TypeScript would infer the literal of a whole file: slow, and no id would be one of the known ones. */
function jsonDeclaration(name: string, type: string): string {
  return `import type { ${type} } from './index.js';

declare const ${name}: ${type};
export default ${name};
`;
}

type Ids = Pick<Dataset, 'resources' | 'concepts' | 'publishers' | 'languages'>;

/** The ids of this version as unions that editors complete, each beside a type that newer ids fit as well. */
function idDeclarations({ resources, concepts, publishers, languages }: Ids): string {
  const ofScheme = (scheme: (typeof schemes)[number]) => concepts.filter((concept) => concept.scheme === scheme);
  return [
    idTypes('Resource', 'resource', resources),
    idTypes('Topic', 'concept of the scheme topic', ofScheme('topic')),
    idTypes('Audience', 'concept of the scheme audience', ofScheme('audience')),
    idTypes('Stage', 'concept of the scheme stage', ofScheme('stage')),
    idTypes('ResourceType', 'concept of the scheme resource-type', ofScheme('resource-type')),
    idTypes('Context', 'concept of the scheme context', ofScheme('context')),
    idTypes('Region', 'concept of the scheme region', ofScheme('region')),
    idTypes('Publisher', 'publisher', publishers),
    codeType(
      'CountryCode',
      'A place that a resource or a region of this version names: ISO 3166-1, ISO 3166-2, or `global`.',
      ['global', ...resources.flatMap(({ places }) => places), ...concepts.flatMap(({ members }) => members ?? [])],
    ),
    codeType('LanguageCode', 'A language of a resource or a label of this version, and its shorter forms. BCP 47.', [
      ...languages,
      ...resources.flatMap(({ editions }) => editions.map(({ language }) => language)),
    ]),
    `/** The concept schemes of the taxonomy. */\nexport type ConceptScheme =${union(schemes)};`,
    '/**\n * Text by BCP 47 language tag. English is always there, but for summaries, usage notes and definitions of\n' +
      ' * `catalogue.<language>.json`, which are in one language: read texts with `textIn` of the SDK.\n */\n' +
      'export type LanguageMap = { readonly en: string } & Readonly<Record<string, string>>;',
  ].join('\n\n');
}

/** Codes with their shorter forms, by which they are found too: `GB` of `GB-ENG`, `zh` of `zh-Hans`. */
function codeType(name: string, what: string, codes: readonly string[]): string {
  const shorter = codes.flatMap((code) => code.split('-').map((_, i, parts) => parts.slice(0, i + 1).join('-')));
  const known = shorter.length === 0 ? ' string' : union([...new Set(shorter)].sort(compareCodeUnits));
  return `/** ${what} */\nexport type ${name} =${known};`;
}

function idTypes(name: string, what: string, records: readonly { readonly id: string }[]): string {
  const ids = [...new Set(records.map((record) => record.id))].sort(compareCodeUnits);
  // Without records a union would be `never`, and nothing could be written.
  const known = ids.length === 0 ? ' string' : union(ids);
  return [
    `/** The id of a ${what} in this version. */`,
    `export type Known${name}Id =${known};`,
    '',
    `/** The id of a ${what}: known ones complete in the editor, those of newer versions are accepted. */`,
    `export type ${name}Id = Known${name}Id | (string & Record<never, never>);`,
  ].join('\n');
}

function union(ids: readonly string[]): string {
  return ids.map((id) => `\n  | '${id}'`).join('');
}
