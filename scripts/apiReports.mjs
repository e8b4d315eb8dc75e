// The public API of every package as text, in docs/api, so that a review sees each name and type that comes, goes or
// changes. It is taken from the built declarations: `npm run api` writes it, `npm run check:api` compares.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { expandExports } from './expandExports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}.cache/api/`;

/** The declarations behind each published entry of a package, by the name that an import gives it. */
function entriesOf(folder) {
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  return expandExports(folder)
    .filter(([, target]) => target.types)
    .map(([path, { types }]) => ({ name: manifest.name + path.slice(1), declarations: folder + types.slice(2) }));
}

function settingsFor(folder, declarations, reportFileName, isMain) {
  return ExtractorConfig.prepare({
    configObjectFullPath: `${folder}api-extractor.json`,
    packageJsonFullPath: `${folder}package.json`,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: declarations,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          extends: `${root}tsconfig.base.json`,
          compilerOptions: { types: [], jsx: 'preserve' },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder: reports,
        reportTempFolder: `${reports}temp`,
        // What the main entry speaks of without exporting it, such as the options of the panel, is told there, once.
        includeForgottenExports: isMain,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        // What a comment may hold is checked by typedoc; here only names and types count.
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
  });
}

/** Ids and codes come and go with the records, which is no change of the API. */
const withoutIds = (text) => text.replace(/(type (Known\w+|\w+Code) =)(\s+\| '[^']*')+;/g, "$1 '…';");

/** One text for a package, with a heading for each of its entries. */
function reportOf(name) {
  const folder = `${root}packages/${name}/`;
  const entries = entriesOf(folder);
  const missing = entries.find(({ declarations }) => !existsSync(declarations));
  if (missing) throw new Error(`${missing.declarations} is not there. Run npm run build first.`);
  const settings = entries.map(({ declarations }, i) => settingsFor(folder, declarations, `${name}.${i}`, i === 0));
  const compilerState = CompilerState.create(settings[0], {
    additionalEntryPoints: entries.map(({ declarations }) => declarations),
  });
  const parts = entries.map((entry, i) => {
    const { succeeded } = Extractor.invoke(settings[i], {
      compilerState,
      localBuild: true,
      messageCallback: (message) => (message.handled ||= message.logLevel !== 'error'),
    });
    if (!succeeded) throw new Error(`The declarations of ${entry.name} could not be read; see above.`);
    const [, text] = /```ts\n([^]*?)```/.exec(readFileSync(settings[i].reportFilePath, 'utf8'));
    const api = withoutIds(text.replace('// (No @packageDocumentation comment for this package)', '').trim());
    return `## ${entry.name}\n\n\`\`\`ts\n${api}\n\`\`\`\n`;
  });
  const note = 'Made from the built declarations by `npm run api`, not by hand.';
  return `# The public API of @safeguarding/${name}\n\n${note}\n\n${parts.join('\n')}`;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const name of ['data', 'sdk', 'widget']) {
  const path = `docs/api/${name}.md`;
  const report = reportOf(name);
  const committed = existsSync(root + path) ? readFileSync(root + path, 'utf8') : '';
  if (process.argv.includes('--write')) writeFileSync(root + path, report);
  else if (report !== committed) {
    writeFileSync(`${reports}${name}.md`, report);
    console.error(`The public API of @safeguarding/${name} is not the one in ${path}.`);
    console.error(`See git diff --no-index ${path} .cache/api/${name}.md; if it is meant, npm run api renews it.`);
    process.exitCode = 1;
  }
}
