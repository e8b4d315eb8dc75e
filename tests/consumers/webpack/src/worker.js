import { openCatalogue } from '@safeguarding/sdk';
import { serveCatalogue } from '@safeguarding/sdk/worker/host';

// The data as a file of its own, beside the bundle: webpack copies it. Questions wait until it is there.
const data = fetch(new URL('@safeguarding/data/catalogue.json', import.meta.url)).then((response) => response.json());
serveCatalogue(self, data.then(openCatalogue));
