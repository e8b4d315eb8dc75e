import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { localEngine, openCatalogue } from '@safeguarding/sdk';
import { answersOf } from '../shared/answers.js';

console.log(JSON.stringify(await answersOf(localEngine(openCatalogue(dataset)))));
