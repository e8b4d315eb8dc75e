import { publishedJson } from '../../build/publishedJson.js';
import { csv } from '../csv/csv.js';
import type { ExportFormat } from '../ExportFormat.js';
import { dataPackage } from './dataPackage.js';

/** A descriptor of the published JSON files and of the table that `export csv` writes, to lie beside them. */
export const dataPackageFormat: ExportFormat = {
  name: 'datapackage',
  description: 'datapackage.json for Frictionless tools: describes the published files, and resources.csv beside them',
  fileName: 'datapackage.json',
  render: async (dataset, source) => {
    const table = await csv.render(dataset, source);
    const files = { ...publishedJson(dataset, source.companions), [csv.fileName]: table };
    return dataPackage(dataset, files, source.base);
  },
};
