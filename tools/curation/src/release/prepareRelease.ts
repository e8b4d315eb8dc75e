import { join } from 'node:path';
import { gt } from 'semver';
import { publishedJson } from '../build/publishedJson.js';
import { readRegularFile } from '../files/readRegularFile.js';
import { sortKeys } from '../json/sortKeys.js';
import type { Finding } from '../records/Finding.js';
import { type AnyChange, changeLists, type Release } from './Release.js';
import { changelogPart } from './changelogPart.js';
import { correctionsFile, correctionsLog } from './corrections.js';
import { diffReleases } from './diffReleases.js';
import { bumpBetween } from './requiredBump.js';
import { insertPart } from './insertPart.js';
import { integrityOf } from './integrityOf.js';
import { checkVersion } from './checkVersion.js';
import { readSnapshot, snapshotFiles } from './readRelease.js';
import { readWorkingTree, releaseOf, type WorkingTree } from './readWorkingTree.js';
import { type IndexEntry, indexFile, indexText, readIndex } from './releaseIndex.js';

/** What a release writes under the folder of the data; no files where there is nothing to do or something is wrong. */
export interface PreparedRelease {
  readonly tree: WorkingTree;
  readonly findings: readonly Finding[];
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly changes: readonly AnyChange[];
}

/** The files of releasing the records under `root` as `version` on the day `released`. Writes nothing. */
export function prepareRelease(
  root: string,
  { version, released }: { version: string; released: string },
): PreparedRelease {
  const tree = readWorkingTree(root);
  const refused = (...findings: Finding[]) => ({
    tree,
    findings: [...tree.findings, ...findings],
    files: {},
    changes: [],
  });
  if (tree.findings.some(({ level }) => level === 'error')) return refused();
  const index = readIndex(root);
  const earlier = index.find((entry) => entry.version === version);
  if (earlier !== undefined) return refused(...differsFrom(earlier, tree));
  const last = index.at(-1);
  if (last !== undefined && !gt(version, last.version)) return refused(notAfter(last, version));
  const now = on(releaseOf(tree, version), released);
  const changes = last === undefined ? firstChanges(now) : diffReleases(readSnapshot(root, last), now);
  const judged = last === undefined ? [] : checkVersion(changes, bumpBetween(last.version, version), last.version);
  if (judged.some(({ level }) => level === 'error')) return refused(...judged);

  const { schemaVersion } = now.dataset;
  const ofVersion = { schemaVersion, from: last?.version ?? null, to: version, released, ...changeLists(changes) };
  const changesText = `${JSON.stringify(sortKeys(ofVersion))}\n`;
  const allChanges = { ...tree.companions.changes, [version]: changesText };
  const published = publishedJson(now.dataset, { ...tree.companions, changes: allChanges });
  const entry = { version, released, integrity: integrityOf(published['manifest.json'] ?? '') };
  const files = {
    ...snapshotFiles(version, published),
    [`changes/${version}.json`]: changesText,
    'CHANGELOG.md': insertPart(readText(root, 'CHANGELOG.md'), version, changelogPart(changes)),
    [correctionsFile]: correctionsLog(allChanges),
    'records/dataset.json': tree.records.dataset.text.replace(/("released":\s*")[^"]*/, `$1${released}`),
    // Last: once a version stands in the index, all of it is there.
    [indexFile]: indexText([...index, entry]),
  };
  return { tree, findings: [...tree.findings, ...judged], files, changes };
}

function on<T extends Release>(release: T, released: string): T {
  return { ...release, dataset: { ...release.dataset, released } };
}

/** Before the first version there was nothing. */
function firstChanges({ dataset }: Release): AnyChange[] {
  const empty = {
    ...dataset,
    resources: [],
    concepts: [],
    publishers: [],
    redirects: [],
    needs: [],
    answerSets: [],
    reviews: [],
  };
  const alone = { files: undefined, schemas: undefined };
  return diffReleases({ dataset: empty, ...alone }, { dataset, ...alone });
}

function readText(root: string, file: string): string {
  return readRegularFile(join(root, file))?.toString() ?? '';
}

function differsFrom({ version, integrity }: IndexEntry, tree: WorkingTree): Finding[] {
  const { dataset } = releaseOf(tree, version);
  const actual = integrityOf(publishedJson(dataset, tree.companions)['manifest.json'] ?? '');
  if (actual === integrity) return [];
  return [
    {
      ...atVersion,
      message: `${version} was released before, with other bytes.`,
      expected: `a new version, or the manifest ${integrity}`,
      fix: 'Run "npx changeset" for @safeguarding/data, then "npm run release": a released version never changes.',
    },
  ];
}

function notAfter(last: IndexEntry, version: string): Finding {
  return {
    ...atVersion,
    message: `${version} is not higher than ${last.version}, which was released on ${last.released}.`,
    expected: `a version above ${last.version}`,
    fix: 'Let "changeset version" raise it.',
  };
}

const atVersion = { level: 'error', rule: 'new-version', file: 'package.json', path: 'version' } as const;
