import type { ExportFormat } from '../ExportFormat.js';
import { schemaOrgJsonLd } from './schemaOrgJsonLd.js';

/** The catalogue, for search engines and for graphs of knowledge. */
export const jsonLdFormat: ExportFormat = {
  name: 'jsonld',
  description: 'the resources as schema.org JSON-LD, for search engines and knowledge graphs',
  fileName: 'catalogue.jsonld',
  render: (dataset, { base }) => schemaOrgJsonLd(dataset, base),
};
