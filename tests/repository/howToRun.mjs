// How each command of the documentation is tried. A command that is missing here fails the test.
//   {}                   it is run as it stands, and ends with 0
//   { instead }          this is run in its place: the same, but shorter or with an input that is at hand
//   { exit, says }       it ends with this code, and says this
//   { serves }           it goes on until it is stopped; the last line that it prints must match
//   { not }              it is not run here, for this reason
// `place` is the folder: one of the copy of the repository (by default its root), or `app`, which has the packages installed.

const asks = { exit: 2, says: /no terminal to ask at/ };
const online = { not: 'it asks the servers of all publishers' };
const checked = { not: 'it is a part of npm test' };
const shorter = { not: 'it takes minutes; the same is run shorter above' };

/** @type {Record<string, { place?: string, instead?: string, exit?: number, says?: RegExp, serves?: RegExp, not?: string }>} */
export const howToRun = {
  // A clone of the repository, in the order in which commands need each other.
  'npm run setup': {},
  'npm run build': {},
  'npm start': { serves: /^ *The demo page is at (http:\S+)$/ },
  'npm test': { not: 'it is the run that this test belongs to' },
  'npm run test:all': { not: 'it is the run that this test belongs to' },
  'npm run test:fuzz': { not: 'it takes minutes, and draws more of what npm test draws' },
  'npm run dev': { serves: /Local: +(http:\S+)/ },
  'npm run test:watch': { not: 'it goes on for ever, with tests that npm test runs' },
  'npx vitest run --project sdk': { instead: 'npx vitest run --project sdk text/editDistance' },
  'npx vitest run packages/sdk/src/text/editDistance.test.ts -t "those of the definition"': { says: /1 passed/ },
  'BROWSERS=chromium TESTS=packages/widget/src/tests/focus.test.ts npx wtr': {},
  'npx vitest run --inspect-brk --no-file-parallelism path/of.test.ts': { not: 'it waits for a debugger' },
  'TESTS=path/of.test.ts npx wtr --manual --open': { not: 'it waits for a person at a browser' },
  'npm run check:structure': checked,
  'npm run check:layers': checked,
  'npm run check:api': checked,
  'npm run api': {},
  'npm run attributes': {},
  'npm run docs': {},
  'npm run example:node': { says: /Online safety, for Philippines: \d+ resources/ },
  'npm run pictures': {},
  'npm run bench': { instead: 'npm run bench -- --records 200 --only facets --json bench.json' },
  'npm run bench -- --full': shorter,
  'npm run bench -- --only facets,text': shorter,
  'npm run bench -- --json bench.json': shorter,
  'npm run bench -- --records 1000': shorter,
  'node bench/firstPage.mjs': { not: 'it compares two folders in which the SDK is installed' },
  'npm run bench:relevance': { says: /\| ours +\| 0\.\d{3} \|/ },
  'npm run bench:data': { not: 'it takes minutes, and measures the program that the commands below run' },
  'npm run bench:widget': { instead: 'npm run bench:widget -- --only instances --runs 1' },
  'npm run bench:widget -- --only leak,usable': shorter,
  'npm run bench:widget -- --cycles 1000 --runs 3': shorter,
  'npm run bench:widget -- --only usable --runs 9 --file before.js --file after.js': {
    not: 'it compares two drop-in files, which whoever asks has built',
  },
  'SAFEGUARDING_DATASET=<catalogue.json> npx vite build': { not: 'it makes the files for the comparison above' },

  // Curating.
  'npx safeguarding-data': { exit: 2, says: /Usage: safeguarding-data/ },
  'npx safeguarding-data check': {},
  'npx safeguarding-data check --fix': {},
  'npx safeguarding-data build': {},
  'npx safeguarding-data build --reviewed-only': {},
  'npx safeguarding-data new': asks,
  'npx safeguarding-data new publisher': asks,
  'npx safeguarding-data new need': asks,
  'npx safeguarding-data new --from resource.json': {
    exit: 1,
    says: /nothing was written/,
  },
  'npx safeguarding-data import listing.txt': {},
  'npx safeguarding-data import listing.txt --write': { says: /Imported 1 draft/ },
  'npx safeguarding-data export csv --out resources.csv': {},
  'npx safeguarding-data export needs --out needs.csv': {},
  'npx safeguarding-data apply resources.xlsx': { instead: 'npx safeguarding-data apply resources.csv', exit: 2 },
  'npx safeguarding-data apply resources.xlsx --yes': { instead: 'npx safeguarding-data apply resources.csv --yes' },
  'npx safeguarding-data apply resources.xlsx --json': { instead: 'npx safeguarding-data apply resources.csv --json' },
  'npx safeguarding-data slice --countries GB,IE --out catalogue.gb-ie.json': {},
  'gh issue view 12 --json body --jq .body | npx safeguarding-data from-issue - --write': {
    instead: 'npx safeguarding-data from-issue issue.md --write',
    says: /Read 0 drafts/,
  },
  'npx safeguarding-data issue-form --out .github/ISSUE_TEMPLATE/resource.yml --force': {},
  'npx safeguarding-data links': online,
  'npx safeguarding-data links --only safe-online': online,
  'npx safeguarding-data links --resume': online,
  'npx safeguarding-data diff 1.0.0 records --markdown': {},
  'npx changeset': { says: /changed packages/ },
  'npm run release-check': {},
  'npm run release:rehearse': { not: 'rehearsal.test.mjs runs it' },
  'npm run release': { not: 'rehearsal.test.mjs runs it' },

  // An app, and the example that stands for one.
  'npm install @safeguarding/sdk @safeguarding/data': { not: 'rehearsal.test.mjs installs them by name and version' },
  'npm install --save-exact @safeguarding/data': { not: 'rehearsal.test.mjs does, and npm refuses other bytes there' },
  'npm audit signatures': { not: 'it asks a registry, and nothing is published yet' },
  'npm ci': { not: 'rehearsal.test.mjs does' },
  'NODE_OPTIONS=--experimental-vm-modules npx jest': { not: 'the recipe for Jest is tried as a whole below' },
  'npx safeguarding-index catalogue.json catalogue.index': { place: 'app' },
  'npm install': { not: 'the packages are not published yet: `npm run example:node` installs them' },
  'node index.mjs sexual-extortion PH model law': { place: 'app', says: /for Philippines: \d+ resources/ },
};
