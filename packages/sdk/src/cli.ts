// safeguarding-index <catalogue.json> <file>: writes the index of a dataset, to be served beside it.
import { main } from './stored/main.js';

process.exitCode = main(process.argv.slice(2));
