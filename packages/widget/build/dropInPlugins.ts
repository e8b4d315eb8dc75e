import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@safeguarding/data';
import type { Plugin } from 'vite';
import { writeColumns } from '../src/dropIn/columns.js';
import { locales } from '../src/locales/all.js';
import type { Language } from './dropInFiles.js';
import { embeddedDataset, knownNames } from './embeddedDataset.js';

/** What a drop-in file holds beside its code. */
export interface DropInContent {
  readonly languages: readonly Language[];
  /** Whether the data is inside; the size of the code is measured without it. */
  readonly hasData: boolean;
}

/**
 * The modules that differ between the drop-in files: a page pays for its own language and no other.
 *
 * @param contents What each environment of the build holds.
 * @param remoteFile The file for pinned data, made before the others: they hold its hash.
 */
export function dropInModules(
  dataset: Dataset,
  contents: Readonly<Record<string, DropInContent>>,
  remoteFile: string,
): Plugin {
  const modules: Readonly<Record<string, (content: DropInContent) => unknown>> = {
    // A text, for browsers read JSON faster than the same as code.
    'virtual:embedded-dataset': ({ languages, hasData }) =>
      hasData ? JSON.stringify(writeColumns(embeddedDataset(dataset, languages))) : '[]',
    'virtual:locales': ({ languages, hasData }) => messagesOf(languages, hasData ? dataset : undefined),
    'virtual:remote-integrity': () =>
      `sha384-${createHash('sha384').update(readFileSync(remoteFile)).digest('base64')}`,
  };
  return {
    name: 'drop-in-modules',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)];
      return make && `export default ${JSON.stringify(make(contents[this.environment.name]!))};`;
    },
  };
}

/** The messages of all languages but English, and the names that are known in them; in a file of many, those of English alone. */
function messagesOf(languages: readonly Language[], dataset: Dataset | undefined): object {
  const known = (language: Language): object =>
    dataset && (language === 'en' || languages.length < 3)
      ? { known: knownNames(embeddedDataset(dataset, languages), language) }
      : {};
  return Object.fromEntries(
    languages.map((language) => [language, { ...(language === 'en' ? {} : locales[language]), ...known(language) }]),
  );
}

/**
 * What the search knows of languages (endings, stop words, words that mean the same) is a quarter of the code: a file
 * brings that of its own languages. Words of others are compared as they are.
 */
export function spokenLanguages(contents: Readonly<Record<string, DropInContent>>): Plugin {
  return {
    name: 'spoken-languages',
    load(id) {
      if (!/sdk[\\/]src[\\/]text[\\/]languages[\\/]index\.ts$/.test(id)) return undefined;
      const content = contents[this.environment.name];
      if (!content) return undefined;
      const names = content.languages.map((language) => language.split('-', 1)[0]!).join();
      const imports = names.replace(/\w+/g, (name) => `import{${name}}from'./${name}.js'`).replaceAll(',', ';');
      return `${imports};export const languageRules={${names}};`;
    },
  };
}

const find = 'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
const policy = fileURLToPath(new URL('../src/dropIn/trustedTypes.ts', import.meta.url));

/**
 * Gives Lit a Trusted Types policy of our own, see `createPolicy`. The text has to be in Lit exactly once, or the build
 * fails.
 */
export function ownPolicy(): Plugin {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/lit-html/lit-html.js')) return undefined;
      if (code.split(find).length !== 2) throw new Error(`lit-html has changed: "${find}" is not there once.`);
      const patched = code.replace(find, 'e=createOwnPolicy()');
      return { code: `import{createPolicy as createOwnPolicy}from${JSON.stringify(policy)};${patched}`, map: null };
    },
  };
}

/** What ky calls although engines of our floor lack it, each with the same in words that they know. */
const newerInKy: readonly (readonly [file: string, find: string, replacement: string])[] = [
  ['merge', 'Object.hasOwn(incoming, property)', 'Object.prototype.hasOwnProperty.call(incoming, property)'],
  ['merge', 'signals.at(-1)', 'signals[signals.length - 1]'],
  ['options', 'Object.hasOwn(options, key)', 'Object.prototype.hasOwnProperty.call(options, key)'],
  ['delay', 'signal.throwIfAborted();', 'if (signal.aborted) throw signal.reason;'],
];

/** Makes ky run in the engines of our floor. Each text has to be in it exactly once, or the build fails. */
export function kyForOldEngines(): Plugin {
  return {
    name: 'ky-for-old-engines',
    transform(code, id) {
      const file = /\/ky\/distribution\/utils\/(\w+)\.js$/.exec(id.replaceAll('\\', '/'))?.[1];
      let changed = code;
      for (const [name, find, replacement] of newerInKy) {
        if (name !== file) continue;
        if (code.split(find).length !== 2) throw new Error(`ky has changed: "${find}" is not in ${name}.js once.`);
        changed = changed.replace(find, replacement);
      }
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/**
 * The licences of the packages that some bundled modules come from, as a comment that minifiers keep. Their licences
 * ask for it, and readers of the file see what is inside.
 *
 * @param modules Paths of the modules. Those outside of `node_modules` are ours.
 * @throws {Error} where a package has no licence file: it must not be shipped then.
 */
export function noticesOf(modules: Iterable<string>): string {
  const namesByText = new Map<string, Set<string>>();
  for (const module of modules) {
    if (module.startsWith('\0') || !/[\\/]node_modules[\\/]/.test(module)) continue;
    const folder = packageFolder(module);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.md|\.txt)?$/i.test(each));
    if (!file) throw new Error(`${name} has no licence file in ${folder}.`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').replaceAll('*/', '* /').trim();
    const names = namesByText.get(text) ?? new Set();
    namesByText.set(text, names.add(`${name} ${version} (${license})`));
  }
  const notices = [...namesByText].map(([text, names]) => `${[...names].sort().join(', ')}\n\n${text}`).sort();
  return notices.length > 0 ? `\n/*! Third-party notices\n\n${notices.join('\n\n')}\n*/\n` : '';
}

/** The nearest folder around a module whose `package.json` has a name and a version: others only say how to read modules. */
function packageFolder(module: string): string {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && /"version"/.test(readFileSync(file, 'utf8'))) return folder;
  }
  throw new Error(`${module} is in no package.`);
}
