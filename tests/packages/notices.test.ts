import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}packages/widget/dist/`;
const files = readdirSync(dist).filter((file) => /^safeguarding-resources.*\.js$/.test(file));

/** The licence of an installed package, as the package that asks for it finds it. */
function licenceOf(name: string, asker: string): string {
  const entry = createRequire(`${root}packages/${asker}/package.json`).resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}`.length);
  const file = readdirSync(folder).find((each) => each.toLowerCase() === 'license')!;
  return readFileSync(`${folder}/${file}`, 'utf8').trim();
}

describe('the files for pages', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(3);
  });

  it.each(files)('%s carries the licences of what is bundled in it', (file) => {
    const [, notices] = /\n\/\*! Third-party notices\n([^]*)\n\*\/\n$/.exec(readFileSync(dist + file, 'utf8')) ?? [];
    const isRemote = file.includes('.remote.');
    for (const name of isRemote ? ['ky'] : ['lit'])
      expect(notices).toContain(licenceOf(name, isRemote ? 'sdk' : 'widget'));
    const named = isRemote
      ? [/^ky \S+ \(MIT\)$/m]
      : [
          /\blit \S+ \(BSD-3-Clause\)/,
          /lit-html \S+ \(BSD-3-Clause\)/,
          /lit-element \S+/,
          /@lit\/reactive-element \S+/,
        ];
    for (const each of named) expect(notices).toMatch(each);
  });
});
