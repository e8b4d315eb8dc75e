import { openCatalogue } from '@safeguarding/sdk';
import { answersOf } from '../../shared/answers.js';

// The data as a file of its own, beside the bundle: webpack copies it, and nothing parses it twice.
const response = await fetch(new URL('@safeguarding/data/catalogue.json', import.meta.url));
postMessage(answersOf(openCatalogue(await response.json())));
