import type { Dataset } from './buildDataset.js';
import { idDeclarations } from './idDeclarations.js';
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
