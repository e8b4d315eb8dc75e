import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { expect, test } from 'vitest';
import { sampleConcept, sampleResource } from '../testing/samples.js';
import { writeSampleRoot } from '../testing/writeSampleRoot.js';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

// Turkish and Lithuanian sort and change case otherwise; Kiribati is on the other side of the date line.
const machines = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'lt_LT.UTF-8', LC_ALL: 'lt_LT.UTF-8' },
];

test('the same records give the same bytes on machines of other languages and time zones', async () => {
  // Inside the package, so that the command finds its dependencies.
  const folder = mkdtempSync(join(packageFolder, 'node_modules/.safeguarding-data-'));
  try {
    const entry = { cli: join(packageFolder, 'src/cli.ts') };
    await build({
      entry,
      outDir: folder,
      format: 'esm',
      target: 'node20',
      silent: true,
      config: false,
      dts: false,
      external: ['json-schema-to-typescript'],
    });
    const builds = machines.map((variables) => buildOn(variables, join(folder, 'cli.js')));
    expect(Object.keys(builds[0] ?? {})).toContain('catalogue.json');
    for (const other of builds.slice(1)) expect(other).toEqual(builds[0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

function buildOn(variables: Readonly<Record<string, string>>, cli: string): Record<string, string> {
  const resources = [sampleResource({ id: 'i-1' }), sampleResource({ id: 'i1' }), sampleResource({ id: 'y' })];
  const concepts = [
    sampleConcept({ prefLabel: { en: 'Online safety', tr: 'Çevrim içi güvenlik', ar: 'السلامة' } }),
    sampleConcept({ id: 'guide', scheme: 'resource-type', prefLabel: { en: 'Guide' } }),
    sampleConcept({ id: 'teachers', scheme: 'audience', prefLabel: { en: 'Teachers' } }),
  ];
  const root = writeSampleRoot({ resources, concepts });
  try {
    execFileSync(process.execPath, [cli, 'check', '--fix', '--root', root], { env: { ...process.env, ...variables } });
    execFileSync(process.execPath, [cli, 'build', '--root', root], { env: { ...process.env, ...variables } });
    const names = readdirSync(join(root, 'dist')).filter((name) => /\.(?:json|ts|js)$/.test(name));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, 'dist', name), 'utf8')]));
  } finally {
    rmSync(root, { recursive: true });
  }
}
