import dataset from '@safeguarding/data/catalogue.json' with { type: 'json' };
import { openCatalogue } from '@safeguarding/sdk';
import { answersOf } from '../shared/answers.js';

console.log(JSON.stringify(answersOf(openCatalogue(dataset))));
