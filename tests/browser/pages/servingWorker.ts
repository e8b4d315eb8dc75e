import dataset from '@safeguarding/data/catalogue.json';
import { openCatalogue } from '@safeguarding/sdk';
import { serveCatalogue } from '@safeguarding/sdk/worker/host';

serveCatalogue(self, openCatalogue(dataset));
