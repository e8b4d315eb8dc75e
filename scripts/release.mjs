// npm run release: raises the versions by the pending changesets, records the data's version, writes its hashes into the
// changelog, cites it, and pins the demo page to it.
// Publishes nothing. Look at what changed, then commit it.
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { citationOf } from './release/citation.mjs';
import { hashTable, withHashes } from './release/hashTable.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command) => execSync(command, { cwd: root, stdio: 'inherit' });

// Before anything is written: a changeset that claims too little stops here, with its changes.
run('pnpm run release-check');
run('changeset version');
run('safeguarding-data release');
run('pnpm run build');

const manifest = readFileSync(`${root}packages/data/dist/manifest.json`);
const changelog = `${root}packages/data/CHANGELOG.md`;
writeFileSync(
  changelog,
  withHashes(readFileSync(changelog, 'utf8'), JSON.parse(manifest).version, hashTable(manifest)),
);

const citation = `${root}CITATION.cff`;
writeFileSync(citation, citationOf(readFileSync(citation, 'utf8'), JSON.parse(manifest)));

run('pnpm run pin');
