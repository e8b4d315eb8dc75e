// The public API of every package as text, in docs/api, so that a review sees each name and type that comes, goes or
// changes. It is taken from the sources, without a build: `npm run api` writes it, `npm run check:api` compares.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { expandExports } from './expandExports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** The files behind the entries of a package, each with the name that an import gives it. */
function entriesOf(folder) {
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const entries = expandExports(folder)
    .filter(([, target]) => target.types)
    .map(([path, { types, '@safeguarding/source': source = types }]) => ({
      // A file that there is one of for each release, or for each language, is named once.
      name: manifest.name + path.slice(1).replace(/\d+\.\d+\.\d+|(?<=catalogue\.)[\w-]+(?=\.json)/, '*'),
      file: folder + (/\.tsx?$/.test(source) ? source : types).slice(2),
    }));
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

/** Writes the declarations of sources, within the package, where they find what it depends on. */
function writeDeclarations(folder, files) {
  const outDir = `${folder}.api/`;
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir);
  const compilerOptions = {
    rootDir: root,
    outDir,
    types: ['node'],
    sourceMap: false,
    emitDeclarationOnly: true,
    noCheck: true, // `npm run check:types` does
  };
  const project = { extends: `${root}tsconfig.base.json`, compilerOptions, files };
  writeFileSync(`${outDir}tsconfig.json`, JSON.stringify(project));
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', `${outDir}tsconfig.json`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  return files.map((file) => `${outDir}${file.slice(root.length).replace(/\.tsx?$/, '.d.ts')}`);
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
          compilerOptions: { types: [], jsx: 'preserve', noCheck: true },
          files: [declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder: `${folder}.api`,
        reportTempFolder: `${folder}.api/temp`,
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
  const sources = entries.map(({ file }) => file).filter((file) => !file.endsWith('.d.ts'));
  const written = sources.length > 0 ? writeDeclarations(folder, sources) : [];
  const declarations = entries.map(({ file }) => written[sources.indexOf(file)] ?? file);
  const settings = declarations.map((file, i) => settingsFor(folder, file, `${name}.${i}`, i === 0));
  const compilerState = CompilerState.create(settings[0], { additionalEntryPoints: declarations });
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
  rmSync(`${folder}.api`, { recursive: true, force: true });
  const note = 'Made from the sources by `npm run api`, not by hand.';
  return `# The public API of @safeguarding/${name}\n\n${note}\n\n${parts.join('\n')}`;
}

for (const name of ['data', 'sdk', 'widget']) {
  const path = `docs/api/${name}.md`;
  const report = reportOf(name);
  const committed = existsSync(root + path) ? readFileSync(root + path, 'utf8') : '';
  if (process.argv.includes('--write')) writeFileSync(root + path, report);
  else if (report !== committed) {
    mkdirSync(`${root}.cache/api`, { recursive: true });
    writeFileSync(`${root}.cache/api/${name}.md`, report);
    console.error(`The public API of @safeguarding/${name} is not the one in ${path}.`);
    console.error(`See git diff --no-index ${path} .cache/api/${name}.md; if it is meant, npm run api renews it.`);
    process.exitCode = 1;
  }
}
