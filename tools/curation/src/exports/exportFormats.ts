import type { Dataset } from '../build/buildDataset.js';
import { type AuxiliaryFiles, publishedJson } from '../build/publishedJson.js';
import { needsCsv } from './csv/needsCsv.js';
import { toCsv } from './csv/toCsv.js';
import { dataPackage } from './datapackage/dataPackage.js';
import { atomFeed } from './feeds/atomFeed.js';
import { changeListsOf } from './feeds/feedEntries.js';
import { jsonFeed } from './feeds/jsonFeed.js';
import { schemaOrgJsonLd } from './jsonld/schemaOrgJsonLd.js';
import { skosTurtle } from './skos/skosTurtle.js';

/** A table with a row for each resource, for LibreOffice, Excel and the like; `import` reads it back. */
const csv: ExportFormat = {
  name: 'csv',
  description: 'one row a resource, for a spreadsheet; "import" reads it back without a difference',
  fileName: 'resources.csv',
  render: ({ resources }) => toCsv(resources),
};

/** What people come with, for those who read and translate it. */
const needs: ExportFormat = {
  name: 'needs',
  description: 'one row a need and language, for a spreadsheet: texts, phrases and answers',
  fileName: 'needs.csv',
  render: ({ needs: list = [] }) => needsCsv(list),
};

/** A descriptor of the published JSON files and of the tables that are exported, to lie beside them. */
const dataPackageFormat: ExportFormat = {
  name: 'datapackage',
  description:
    'datapackage.json for Frictionless tools: describes the published files, and the tables resources.csv and needs.csv beside them',
  fileName: 'datapackage.json',
  render: async (dataset, source) => {
    const used = dataset.needs === undefined ? [csv] : [csv, needs];
    const tables = used.map(async ({ fileName, render }) => [fileName, await render(dataset, source)] as const);
    const published = Object.entries(publishedJson(dataset, source.companions));
    // Schemas are no data, and the tools take a file named *.schema.json for the schema of a table.
    const data = published.filter(([name]) => !name.startsWith('schema/'));
    const files = Object.fromEntries([...data, ...(await Promise.all(tables))]);
    return dataPackage(dataset, files, source.base);
  },
};

/** What happened to resources, for readers of feeds. */
const atomFormat: ExportFormat = {
  name: 'atom',
  description: 'the changes of resources as an Atom feed, from changes/<version>.json',
  fileName: 'changes.atom',
  render: (dataset, { base, companions }) => atomFeed(dataset, changeListsOf(companions), base),
};

/** The same as the Atom feed, for programs that would rather read JSON. */
const jsonFeedFormat: ExportFormat = {
  name: 'jsonfeed',
  description: 'the same changes as a JSON Feed',
  fileName: 'changes.json',
  render: (dataset, { base, companions }) => jsonFeed(dataset, changeListsOf(companions), base),
};

/** The catalogue, for search engines and for graphs of knowledge. */
const jsonLdFormat: ExportFormat = {
  name: 'jsonld',
  description: 'the resources as schema.org JSON-LD, for search engines and knowledge graphs',
  fileName: 'catalogue.jsonld',
  render: (dataset, { base }) => schemaOrgJsonLd(dataset, base),
};

/** The taxonomy, for tools that work with vocabularies. */
const skosFormat: ExportFormat = {
  name: 'skos',
  description: 'the taxonomy as SKOS in Turtle, for tools that work with vocabularies',
  fileName: 'taxonomy.ttl',
  render: (dataset, { base }) => skosTurtle(dataset, base),
};

/** Every format, in the order of the help. A new one is a folder beside this and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  csv,
  needs,
  skosFormat,
  jsonLdFormat,
  atomFormat,
  jsonFeedFormat,
  dataPackageFormat,
];

/** One way to hand out the catalogue to other programs. */
interface ExportFormat {
  /** What is typed after `export`. */
  readonly name: string;
  readonly description: string;
  /** The name of the file where it has none of its own. */
  readonly fileName: string;
  readonly render: (dataset: Dataset, source: ExportSource) => string | Promise<string>;
}

/** What a format may need beside the dataset. */
interface ExportSource {
  /** The address that all identifiers lie below. */
  readonly base: string;
  /** What is published beside the records: the changes of each version, and advisories. */
  readonly companions: AuxiliaryFiles;
}
