import { csv } from './csv/csv.js';
import { dataPackageFormat } from './datapackage/dataPackageFormat.js';
import type { ExportFormat } from './ExportFormat.js';
import { atomFormat } from './feeds/atomFormat.js';
import { jsonFeedFormat } from './feeds/jsonFeedFormat.js';
import { jsonLdFormat } from './jsonld/jsonLdFormat.js';
import { skosFormat } from './skos/skosFormat.js';

/** Every format, in the order of the help. A new one is a folder beside this and a line here. */
export const exportFormats: readonly ExportFormat[] = [
  csv,
  skosFormat,
  jsonLdFormat,
  atomFormat,
  jsonFeedFormat,
  dataPackageFormat,
];
