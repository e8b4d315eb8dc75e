import type { ExportFormat } from '../ExportFormat.js';
import { skosTurtle } from './skosTurtle.js';

/** The taxonomy, for tools that work with vocabularies. */
export const skosFormat: ExportFormat = {
  name: 'skos',
  description: 'the taxonomy as SKOS in Turtle, for tools that work with vocabularies',
  fileName: 'taxonomy.ttl',
  render: (dataset, { base }) => skosTurtle(dataset, base),
};
