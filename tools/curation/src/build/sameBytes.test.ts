import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Options } from 'tsup';
import { expect, test } from 'vitest';
import tsupConfig from '../../tsup.config.js';
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
      ...(tsupConfig as Options),
      entry,
      outDir: folder,
      silent: true,
      config: false,
    });
    const builds = machines.map((variables) => buildOn(variables, join(folder, 'cli.js')));
    expect(Object.keys(builds[0] ?? {})).toEqual(
      expect.arrayContaining([
        'dist/catalogue.json',
        'dist/changes/1.4.0.json',
        'dist/advisories.json',
        'types/index.d.ts',
        'releases/1.4.0/catalogue.json.gz',
        'CHANGELOG.md',
      ]),
    );
    for (const other of builds.slice(1)) expect(other).toEqual(builds[0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function buildOn(variables: Readonly<Record<string, string>>, cli: string): Record<string, string> {
  const resources = [sampleResource({ id: 'i-1' }), sampleResource({ id: 'i1' }), sampleResource({ id: 'y' })];
  const concepts = [
    sampleConcept({ prefLabel: { en: 'Online safety', tr: 'Çevrim içi güvenlik', ar: 'السلامة' } }),
    sampleConcept({ id: 'guide', scheme: 'resource-type', prefLabel: { en: 'Guide' } }),
    sampleConcept({ id: 'teachers', scheme: 'audience', prefLabel: { en: 'Teachers' } }),
  ];
  const root = writeSampleRoot({ resources, concepts });
  try {
    for (const command of [['check', '--fix'], ['release', '--date', '2026-12-01'], ['build']]) {
      execFileSync(process.execPath, [cli, ...command, '--root', root], { env: { ...process.env, ...variables } });
    }
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return Object.fromEntries(
      files.map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [relative(root, file), readFileSync(file, 'base64')];
      }),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}
