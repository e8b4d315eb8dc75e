import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { withAttributeTable } from '../../scripts/attributeTable.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}packages/widget/README.md`, 'utf8');
const manifest = readFileSync(
  join(inject('project'), 'node_modules/@safeguarding/widget/dist/custom-elements.json'),
  'utf8',
);
const { modules } = JSON.parse(manifest) as {
  modules: { declarations: { tagName: string; attributes: { name: string; description?: string }[] }[] }[];
};
const declarations = modules.flatMap((module) => module.declarations);
const namesOf = (tag: string) =>
  declarations.find(({ tagName }) => tagName === tag)!.attributes.map(({ name }) => name);

describe('the attributes of the elements', () => {
  it('each have a text that editors show', () => {
    const bare = declarations.flatMap(({ attributes }) =>
      attributes.filter(({ description = '' }) => description.length < 10),
    );
    expect(bare).toEqual([]);
  });

  it('stand in the README of the widget as they are in the source; "npm run attributes" writes them', async () => {
    expect(readme).toBe(await withAttributeTable(readme, manifest));
  });

  it('are all in the guide, which speaks of no others', () => {
    const [, section] = readFileSync(`${root}docs/embed.md`, 'utf8').split('## What you can set\n');
    const firstCells = section!.split('\n## ')[0]!.matchAll(/^\|((?: *`[\w-]+`,?)+) *\|/gm);
    const named = [...firstCells].flatMap(([, cell]) => [...cell!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!));
    expect(named.sort()).toEqual(namesOf('safeguarding-resources').sort());
  });

  it('of a single card are all named where the README describes it', () => {
    const [, section] = readme.split('## A single card\n');
    const missing = namesOf('safeguarding-resource').filter((name) => !section!.split('\n## ')[0]!.includes(name));
    expect(missing).toEqual([]);
  });
});
