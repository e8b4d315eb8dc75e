// The API reference: `npm run docs` writes it to dist/api, `npm run check` makes sure that it could.
import { sdkEntries, sdkVersion } from './scripts/sdkEntries.mjs';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: `@safeguarding/sdk ${sdkVersion}`,
  // Every entry of the package, so that none is forgotten; and the records, whose types all of them speak of.
  entryPoints: [...sdkEntries.map(({ source }) => `packages/sdk/src/${source}.ts`), 'packages/data/types/index.d.ts'],
  plugin: ['./scripts/typedocPlugin.mjs'],
  tsconfig: 'packages/sdk/tsconfig.json',
  readme: 'docs/develop.md',
  out: 'dist/api',
  disableGit: true,
  disableSources: true,
  excludeInternal: true,
  sort: ['alphabetical'],
  groupOrder: ['Functions', 'Classes', 'Variables', 'Interfaces', 'Type Aliases'],
  navigation: { includeGroups: false },
  // The six schemes, which ConceptScheme explains, once more.
  intentionallyNotDocumented: ['topic', 'audience', 'stage', 'resource-type', 'context', 'region'].map(
    (scheme) => `@safeguarding/sdk.CatalogueJsonLdOptions.schemes.__type.${scheme}`,
  ),
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
};
