import type { Dataset as PublishedDataset } from '@safeguarding/data';
import { catalogueJsonLd, openCatalogue } from '@safeguarding/sdk';
import type { Dataset } from '../../build/buildDataset.js';
import { about } from '../about.js';
import { identifiersBelow } from '../identifiersBelow.js';
import { schemeTitles } from '../schemeTitles.js';

/** The catalogue as schema.org JSON-LD: the dataset, its resources, and all that they refer to. */
export function schemaOrgJsonLd(dataset: Dataset, base: string): string {
  const graph = catalogueJsonLd(openCatalogue(dataset as unknown as PublishedDataset), {
    base: identifiersBelow(base).base,
    name: { en: about.title },
    description: { en: about.description },
    license: about.licence.path,
    schemes: Object.fromEntries(Object.entries(schemeTitles).map(([scheme, en]) => [scheme, { en }])),
  });
  return `${JSON.stringify(graph, null, 2)}\n`;
}
