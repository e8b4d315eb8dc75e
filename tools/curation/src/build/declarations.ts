import { byCodePoint } from '../json/byCodePoint.js';
import { schemes } from '../schema/concept.js';
import type { Dataset } from './buildDataset.js';
import { interfaceDeclarations } from './interfaceDeclarations.js';

const banner = '// Generated from the schema and the records. Change those, then build.';

const companions = `/** \`taxonomy.json\`: the concepts alone. */
export type Taxonomy = Pick<Dataset, 'schemaVersion' | 'version' | 'released' | 'licence' | 'concepts'>;

/** \`redirects.json\`: what became of the ids that no longer name a resource. */
export type Redirects = Pick<Dataset, 'schemaVersion' | 'version' | 'released' | 'licence' | 'redirects'>;

/** A value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };`;

const imported = {
  catalogue: 'Dataset',
  taxonomy: 'Taxonomy',
  redirects: 'Redirects',
  manifest: 'Manifest',
  advisories: 'Advisories',
  changes: 'Changes',
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

type Ids = Pick<Dataset, 'resources' | 'concepts' | 'publishers'>;

/** The ids of this version as unions that editors complete, each beside a type that newer ids fit as well. */
function idDeclarations({ resources, concepts, publishers }: Ids): string {
  const ofScheme = (scheme: (typeof schemes)[number]) => concepts.filter((concept) => concept.scheme === scheme);
  return [
    idTypes('Resource', 'resource', resources),
    idTypes('Topic', 'concept of the scheme topic', ofScheme('topic')),
    idTypes('Audience', 'concept of the scheme audience', ofScheme('audience')),
    idTypes('ResourceType', 'concept of the scheme resource-type', ofScheme('resource-type')),
    idTypes('Context', 'concept of the scheme context', ofScheme('context')),
    idTypes('Region', 'concept of the scheme region', ofScheme('region')),
    idTypes('Publisher', 'publisher', publishers),
    `/** The concept schemes of the taxonomy. */\nexport type ConceptScheme =${union(schemes)};`,
    '/** Text by BCP 47 language tag. English is always there. */\n' +
      'export type LanguageMap = { readonly en: string } & Readonly<Record<string, string>>;',
  ].join('\n\n');
}

function idTypes(name: string, what: string, records: readonly { readonly id: string }[]): string {
  const ids = [...new Set(records.map((record) => record.id))].sort(byCodePoint);
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
