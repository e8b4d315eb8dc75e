import dataset from '@safeguarding/data/catalogue.json';
import { openCatalogue } from '@safeguarding/sdk';
import { answersOf } from '../../shared/answers.js';

postMessage(answersOf(openCatalogue(dataset)));
