// The API reference: `npm run docs` writes it to dist/api, `npm run check` makes sure that it could.
import { readFileSync } from 'node:fs';

const { exports, version } = JSON.parse(readFileSync(new URL('packages/sdk/package.json', import.meta.url), 'utf8'));

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: `@safeguarding/sdk ${version}`,
  // Every entry of the package, so that none is forgotten; and the records, whose types all of them speak of.
  entryPoints: [
    ...Object.values(exports)
      .filter((entry) => entry.types)
      .map((entry) => entry.types.replace('./dist/', 'packages/sdk/src/').replace(/\.d\.ts$/, '.ts')),
    'packages/data/dist/index.d.ts',
  ],
  plugin: ['./scripts/typedocPlugin.mjs'],
  tsconfig: 'packages/sdk/tsconfig.json',
  readme: 'docs/develop.md',
  out: 'dist/api',
  disableGit: true,
  disableSources: true,
  excludeInternal: true,
  sort: ['alphabetical'],
  groupOrder: ['Functions', 'Classes', 'Variables', 'Interfaces', 'Type Aliases'],
  navigation: { includeFolders: false, includeGroups: false },
  // The eight facets, which FacetName explains, once more.
  intentionallyNotDocumented: [
    'topics',
    'audiences',
    'types',
    'contexts',
    'countries',
    'regions',
    'publishers',
    'languages',
  ].map((facet) => `@safeguarding/sdk.QueryResult.facets.__type.${facet}`),
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
};
