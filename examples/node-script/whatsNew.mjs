// Tells what a version of the data changed: node whatsNew.mjs 1.1.0
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const [version = '1.1.0'] = process.argv.slice(2);
const file = fileURLToPath(import.meta.resolve(`@safeguarding/data/changes/${version}.json`));
const { from, to, changes } = JSON.parse(await readFile(file, 'utf8'));

const of = (op) => changes.filter((change) => change.op === op && change.kind === 'resource');
const moved = new Set(of('move').map((change) => change.to));

console.log(from ? `From ${from} to ${to}` : `${to}, the first version`);
for (const { title, id } of of('add').filter((change) => !moved.has(change.id))) console.log(`+ ${title} (${id})`);
for (const { id, to: now } of of('move')) console.log(`> ${id} is now ${now}`);
for (const { title, id, reason } of of('withdraw')) console.log(`- ${title} (${id}): ${reason}`);
