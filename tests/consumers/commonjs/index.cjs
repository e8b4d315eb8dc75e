// The packages are ES modules; Node 20.19 and newer let older code require them.
const dataset = require('@safeguarding/data/catalogue.json');
const { localEngine, openCatalogue } = require('@safeguarding/sdk');
const { answersOf } = require('../shared/answers.js');

void answersOf(localEngine(openCatalogue(dataset))).then((answers) => console.log(JSON.stringify(answers)));
