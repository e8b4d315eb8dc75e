// The packages are ES modules; Node 20.19 and newer let older code require them.
const dataset = require('@safeguarding/data/catalogue.json');
const { openCatalogue } = require('@safeguarding/sdk');
const { answersOf } = require('../shared/answers.js');

console.log(JSON.stringify(answersOf(openCatalogue(dataset))));
