// One fresh process of ../firstPage.mjs: prints the milliseconds from loading the code to the first page with all counts.
// The records are in memory before.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { startTimer } from '../timing.mjs';

const [code, file] = process.argv.slice(2);
const dataset = JSON.parse(readFileSync(file, 'utf8'));
globalThis.gc();
const passed = startTimer();
const { openCatalogue, queryCatalogue } = await import(pathToFileURL(code).href);
const { total, facets } = queryCatalogue(openCatalogue(dataset), {});
const time = passed();
if (total === 0 || Object.keys(facets).length === 0) throw new Error('The page is empty.');
console.log(time);
