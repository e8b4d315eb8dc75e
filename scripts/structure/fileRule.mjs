// The rule for files: a file earns its place by a second caller, a test of its own, or about sixty lines, and none is
// longer than 350. Run by `npm run check:structure`.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { holdAgainstList } from './shrinkingList.mjs';

const fewLines = 60;
const mostLines = 350;

/** Where sources lie. What else imports them (tests, settings of tools) is read as well, but not judged. */
const judged = /^(packages\/[^/]+\/src|packages\/widget\/build|tools\/[^/]+\/src|bench|scripts)\//;
const isTest = (path) => /\.(test|test-d|oracle)\.m?[jt]sx?$/.test(path) || /(^|\/)(testing|tests)\//.test(path);
const packageOf = (path) => path && /^(packages|tools)\/[^/]+|^[^/]+/.exec(path)[0];
/** Each of a kind in a file of its own, whatever its length, and an index that knows them all. */
const isRule = (path) => /\/(lint\/rules|peers)\//.test(path);
const isLocale = (path) => /\/locales\//.test(path);

/**
 * The source files that break the rule.
 *
 * @param {string} root Folder of the repository, with a slash at its end.
 * @param {readonly string[]} paths Every file of the repository, relative to the root.
 * @returns {{ path: string, kind: 'one-caller' | 'too-long', lines: number, caller?: string }[]} sorted by path
 */
export function findBreaches(root, paths) {
  const sources = paths.filter((path) => /\.(m|c)?[jt]sx?$/.test(path) && !path.endsWith('.d.ts'));
  const known = new Set(paths);
  const parsed = new Map(sources.map((path) => [path, parse(root, path)]));
  const callers = new Map(sources.map((path) => [path, new Set()]));
  for (const [path, { imports }] of parsed) {
    for (const specifier of imports) {
      const imported = resolve(path, specifier, known);
      // A test is no caller of what lies in its own package.
      if (!isTest(path) || packageOf(path) !== packageOf(imported)) callers.get(imported)?.add(path);
    }
  }
  const entries = entriesOf(root, paths);
  const tested = new Set(sources.filter(isTest).map((path) => path.replace(/(\.[a-z]+)?\.test\.\w+$/, '')));
  const breaches = [];
  for (const path of [...sources].sort()) {
    const { text, isContract } = parsed.get(path);
    if (!judged.test(path) || isTest(path) || isLocale(path) || isContract || isGenerated(text)) continue;
    const lines = text.trimEnd().split('\n').length;
    if (lines > mostLines) breaches.push({ path, kind: 'too-long', lines });
    const [caller, second] = callers.get(path);
    const stem = path.replace(/\.\w+$/, '');
    if (caller === undefined || second !== undefined || lines >= fewLines) continue;
    if (isRule(path) || entries.has(stem) || tested.has(stem)) continue;
    breaches.push({ path, kind: 'one-caller', lines, caller });
  }
  return breaches;
}

/** What a file imports, types included, and whether it holds nothing but types. */
function parse(root, path) {
  const text = readFileSync(root + path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const imports = [];
  const visit = (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const isContract = file.statements.every(
    (node) =>
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isImportDeclaration(node) ||
      (ts.isExportDeclaration(node) && node.isTypeOnly) ||
      ts.isModuleDeclaration(node),
  );
  return { text, imports, isContract };
}

const isGenerated = (text) => /^\/[/*]+ *@?generated/i.test(text);

/** The file that a relative import means: `./fold.js` is written for `fold.ts`. */
function resolve(importer, specifier, known) {
  if (!specifier.startsWith('.')) return undefined;
  const target = join(dirname(importer), specifier);
  const stem = target.replace(/\.[mc]?jsx?$/, '');
  return [target, `${stem}.ts`, `${stem}.tsx`, `${target}.ts`, `${target}/index.ts`].find((path) => known.has(path));
}

/** The sources (without their endings) behind the `exports` and `bin` of every package. */
function entriesOf(root, paths) {
  const entries = new Set();
  for (const path of paths) {
    if (basename(path) !== 'package.json') continue;
    const { exports = {}, bin = {} } = JSON.parse(readFileSync(root + path, 'utf8'));
    for (const target of targetsOf([exports, bin])) {
      const stem = join(dirname(path), target).replace(/(\.d)?\.\w+$/, '');
      entries.add(stem);
      // dist/worker/host is built from src/worker/host, or from src/workerHost.
      const source = stem.replace('/dist/', '/src/');
      entries.add(source);
      entries.add(
        source.replace(/\/src\/(.*)$/, (_, name) => `/src/${name.replace(/\/(\w)/g, (_, a) => a.toUpperCase())}`),
      );
    }
  }
  return entries;
}

const targetsOf = (value) =>
  typeof value === 'string' ? [value] : value ? Object.values(value).flatMap(targetsOf) : [];

/** @param {{ path: string, kind: string, lines: number, caller?: string }} breach */
function explain({ path, kind, lines, caller }) {
  if (kind === 'too-long') {
    return `${path} has ${lines} lines, more than ${mostLines}. Divide it where its parts have callers or tests of their own.`;
  }
  const test = basename(path).replace(/(\.\w+)$/, '.test$1');
  return [
    `${path} has ${lines} lines, no test of its own, and one caller, ${caller}. Three ways out:`,
    `  - move it into its caller;`,
    `  - give it a test of its own, ${test} beside it;`,
    `  - let it serve a second caller, or do enough to fill ${fewLines} lines.`,
  ].join('\n');
}

function listFiles(root) {
  const skipped = /(^|\/)(node_modules|dist|\.api|\.git|\.cache|\.reports)(\/|$)/;
  const below = (folder) =>
    readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
      const path = folder + entry.name;
      if (skipped.test(path)) return [];
      return entry.isDirectory() ? below(`${path}/`) : [path];
    });
  return below('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const breaches = findBreaches(root, listFiles(root));
  const told = new Map(breaches.map((breach) => [`${breach.kind}: ${breach.path}`, explain(breach)]));
  holdAgainstList({
    root,
    listFile: 'scripts/structure/knownBreaches.json',
    command: 'check:structure',
    found: [...told.keys()],
    explain: (fault) => told.get(fault),
  });
}
