// Lists what a teacher in a given country can use on a topic: node index.mjs online-safety PH
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countryName, labelOf, getConcept, openCatalogue, queryCatalogue, textIn } from '@safeguarding/sdk';

const [topic = 'online-safety', country = 'PH', ...words] = process.argv.slice(2);

const file = fileURLToPath(import.meta.resolve('@safeguarding/data/catalogue.json'));
const catalogue = openCatalogue(JSON.parse(await readFile(file, 'utf8')));

const { total, resources, facets } = queryCatalogue(catalogue, {
  topics: [topic],
  countries: [country],
  includeGlobal: true,
  text: words.join(' '),
  limit: 5,
});

const concept = getConcept(catalogue, 'topic', topic);
const name = concept ? labelOf(concept, 'en').text : topic;
console.log(`${name}, for ${countryName(country, 'en')}: ${total} resources (data ${catalogue.version})\n`);
for (const resource of resources) {
  const year = resource.published?.date.slice(0, 4) ?? 'year unknown';
  console.log(`- ${textIn(resource.title, 'en').text} (${year})`);
  for (const edition of resource.editions) console.log(`    ${edition.language}  ${edition.url ?? 'no address known'}`);
}
console.log(
  `\nFor whom: ${facets.audiences
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `${id} ${count}`)
    .join(', ')}`,
);
