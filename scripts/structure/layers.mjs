// Which way imports may point: down the list of a package's rooms, never in a circle, and out of a package only through
// the public exports of another. Types count as well. Run by `npm run check:layers`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { holdAgainstList } from './shrinkingList.mjs';

/**
 * The rooms of every package, folders and files at the top of its sources. An import points down its list only, so that
 * what stands lower knows nothing of what stands above. A new room is given its place here.
 */
export const layers = {
  'packages/sdk/src': [
    ...['index', 'remote.ts', 'worker.ts', 'workerHost', 'cli'],
    ...['engines', 'remote'],
    ...['stored', 'versions', 'query', 'search', 'needs', 'catalogue'],
    ...['columns', 'facets', 'taxonomy', 'validate', 'text'],
    ...['inSteps', 'perCatalogue', 'model', 'must', 'errors', 'hasOwn', 'createYielder'],
  ],
  'packages/widget/src': [
    ...['index', 'dropIn', 'server', 'react', 'jsx', 'define'],
    ...['panelElement', 'cardElement', 'controllers', 'source', 'events'],
    ...['view', 'styles', 'state', 'locales', 'safety', 'defineElement', 'version'],
  ],
  'tools/curation/src': [
    ...[
      'cli',
      'issues',
      'import',
      'exports',
      'links',
      'counts',
      'release',
      'counts',
      'lint',
      'build',
      'records',
      'json',
      'files',
      'schema',
    ],
  ],
};

/** Tests reach for whatever they need in their own package. */
const test = /\.(test|test-d|oracle)\.m?[jt]s$|\/testing\//;

/**
 * The imports that point the wrong way.
 *
 * @param {string} root Folder of the repository.
 * @param {readonly string[]} folders What to read in it.
 * @param {Record<string, readonly string[]>} layers The rooms of each folder of sources, from the top down. A room with
 *   an ending is that file, where a folder has the same name.
 * @returns {Promise<string[]>} lines such as `back: packages/sdk/src/text/a.ts → packages/sdk/src/query/b.ts`
 */
export async function findLayerFaults(root, folders, layers) {
  const { output } = await cruise([...folders], {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: '(^|/)(node_modules|dist|\\.api|\\.cache)/' },
    validate: true,
    ruleSet: { forbidden: rulesFor(layers) },
  });
  const faults = output.summary.violations.map(({ rule, from, to, cycle }) =>
    cycle ? `circle: ${[...new Set(cycle.map(({ name }) => name))].sort().join(' ')}` : `${rule.name}: ${from} → ${to}`,
  );
  for (const [folder, rooms] of Object.entries(layers)) {
    const listed = new RegExp(`^${folder}/(${patternsOf(rooms).join('|')})`);
    for (const { source } of output.modules) {
      if (!source.startsWith(`${folder}/`) || listed.test(source) || /\.d\.ts$/.test(source) || test.test(source))
        continue;
      faults.push(`unlisted: ${folder}/${source.slice(folder.length + 1).split('/')[0]}`);
    }
  }
  return [...new Set(faults)].sort();
}

/** One pattern a room. `text` is the folder text/ or the file text.ts; of `remote.ts` and `remote`, each is one of them. */
function patternsOf(rooms) {
  return rooms.map((room) => {
    if (room.includes('.')) return `${room.replace('.', '\\.')}$`;
    return rooms.some((other) => other.startsWith(`${room}.`)) ? `${room}/` : `${room}(/|\\.[a-z]+$)`;
  });
}

/** @param {Record<string, readonly string[]>} layers */
function rulesFor(layers) {
  const back = Object.entries(layers).flatMap(([folder, rooms]) => {
    const patterns = patternsOf(rooms);
    return patterns.slice(1).map((pattern, above) => ({
      name: 'back',
      from: { path: `^${folder}/${pattern}`, pathNot: test.source },
      to: { path: `^${folder}/(${patterns.slice(0, above + 1).join('|')})` },
    }));
  });
  return [
    ...back,
    {
      name: 'back',
      from: { path: '^packages/[^/]+/src/', pathNot: test.source },
      to: { path: '^packages/[^/]+/build/' },
    },
    { name: 'circle', from: {}, to: { circular: true } },
    { name: 'out', from: { path: '^(packages|tools)/' }, to: { path: '^(bench|tests|examples|scripts)/' } },
    {
      name: 'past-exports',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'past-exports',
      // Pages and datasets made for tests are the one thing that the tests of the whole borrow.
      from: { pathNot: '^packages/' },
      to: { path: '^packages/[^/]+/(src|build)/', pathNot: '/src/testing/', dependencyTypes: ['local'] },
    },
    { name: 'tools', from: { pathNot: '^tools/' }, to: { path: '^tools/' } },
  ];
}

const reasons = {
  back: 'points back up the list of rooms in scripts/structure/layers.mjs. Move what both need down, or hand it in as an argument.',
  circle: 'import each other in a circle. Move what they share into a file of its own.',
  out: 'leaves the package for what is not published. Build what the test needs beside it, or take it from the package.',
  'past-exports': "goes past another package's public exports. Import the package by its name.",
  tools: "imports the curators' tools, which are a program and no library.",
  unlisted: 'is a room without a place. Put it into the list in scripts/structure/layers.mjs, above what it uses.',
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folders = ['packages', 'tools', 'bench', 'scripts', 'tests', 'examples'].filter((name) =>
    existsSync(root + name),
  );
  holdAgainstList({
    root,
    listFile: 'scripts/structure/knownArrows.json',
    command: 'check:layers',
    found: await findLayerFaults(root, folders, layers),
    explain: (fault) => {
      const [kind, files] = fault.split(/: /);
      return `${files}\n  ${reasons[kind]}`;
    },
  });
}
