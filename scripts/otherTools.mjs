// Holds what we export against tools by others: Frictionless for the data package and its table, Skosify for the
// taxonomy, and SHACL shapes, run by pySHACL, for the taxonomy and the JSON-LD. Each tool is also shown a broken copy: a
// check that passes everything proves nothing. Run by `npm run test:exports`, after a build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shapes = join(root, 'scripts/otherTools');
const requirements = join(shapes, 'requirements.txt');

/** Runs a program, and gives what it printed. */
function run(command, args, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { isWell: error === undefined && status === 0, printed: `${stdout ?? ''}${stderr ?? error?.message ?? ''}` };
}

/** The folder with the programs of the tools; installs them once for each list of requirements. */
function toolFolder() {
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(root, '.cache/other-tools', wanted);
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  if (existsSync(join(folder, 'complete'))) return bin;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const create = () => run('python3', ['-m', 'venv', folder]);
  let made = create();
  // Debian keeps the module in a package of its own.
  if (!made.isWell && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3-venv']);
    made = create();
  }
  if (made.isWell) made = run(join(bin, 'pip'), ['install', '--quiet', '--requirement', requirements]);
  if (!made.isWell) throw new Error(`The tools could not be installed.\n${made.printed}`);
  writeFileSync(join(folder, 'complete'), '');
  return bin;
}

/** What we export, in a folder for the length of the run. */
function exported(folder) {
  cpSync(join(root, 'packages/data/dist'), folder, { recursive: true });
  for (const [format, file] of Object.entries(files)) {
    const { isWell, printed } = run('safeguarding-data', ['export', format, '--out', join(folder, file)]);
    if (!isWell) throw new Error(`export ${format} failed. Is everything built?\n${printed}`);
  }
}

const files = {
  csv: 'resources.csv',
  needs: 'needs.csv',
  skos: 'taxonomy.ttl',
  jsonld: 'catalogue.jsonld',
  datapackage: 'datapackage.json',
};

/** Of Skosify's warnings, the one that is no fault: the taxonomy has a scheme a facet. */
const expected = /Multiple concept schemes found/;

/**
 * What each tool judges, and a way to break it that the tool must find.
 *
 * @param {string} bin Where the tools are.
 */
const checks = (bin) => [
  {
    name: 'frictionless validate',
    judge: (folder) => run(join(bin, 'frictionless'), ['validate', files.datapackage], folder),
    file: files.csv,
    spoil: (text) => text.replace(/\r\n.*$/, '\r\n,without an id'),
  },
  {
    name: 'skosify',
    judge: (folder) => {
      const { isWell, printed } = run(join(bin, 'skosify'), [files.skos, '--output', 'skosified.ttl'], folder);
      const warnings = printed.split('\n').filter((line) => /^(?:WARNING|ERROR)/.test(line) && !expected.test(line));
      return { isWell: isWell && warnings.length === 0, printed };
    },
    file: files.skos,
    spoil: (text) => `${text}\ntopic:grooming skos:related topic:a; skos:broader topic:a. topic:a a skos:Concept.\n`,
  },
  {
    name: 'SHACL shapes of SKOS',
    judge: (folder) => run(join(bin, 'pyshacl'), ['-s', join(shapes, 'skos.shapes.ttl'), files.skos], folder),
    file: files.skos,
    spoil: (text) => `${text}\ntopic:grooming skos:prefLabel "Another label"@en.\n`,
  },
  {
    name: 'SHACL shapes of schema.org',
    judge: (folder) =>
      run(join(bin, 'pyshacl'), ['-df', 'json-ld', '-s', join(shapes, 'schemaOrg.shapes.ttl'), files.jsonld], folder),
    file: files.jsonld,
    spoil: (text) => text.replace('"@type": "Organization"', '"@type": "Person"'),
  },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const python = run('python3', ['--version']);
  if (!python.isWell && !process.env.CI) {
    console.log('exports read by others: SKIPPED, there is no python3 on this machine');
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'safeguarding-exports-'));
    try {
      const all = checks(toolFolder());
      exported(folder);
      for (const { name, judge, file, spoil } of all) {
        const { isWell, printed } = judge(folder);
        if (!isWell) console.error(`${name} finds fault with ${file}:\n${printed}`);
        const good = readFileSync(join(folder, file), 'utf8');
        const bad = spoil(good);
        writeFileSync(join(folder, file), bad);
        const isFound = bad !== good && !judge(folder).isWell;
        writeFileSync(join(folder, file), good);
        if (!isFound) console.error(`${name} did not find what was broken in ${file} on purpose.`);
        if (isWell && isFound) console.log(`✓ ${name}`);
        else process.exitCode = 1;
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
