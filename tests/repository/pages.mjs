// The pages that people read, and the commands that these tell them to type.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every page of Markdown that is written by hand, as a path below the root. */
export const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && !/(^|\/)CHANGELOG\.md$|^\.changeset\/|^scripts\/contributing\//.test(path));

/**
 * The commands of a page: the lines of its blocks of shell, and its spans of code, that begin with a program.
 *
 * @param {string} markdown
 * @returns {string[]} without comments; a span such as `npm` alone is none
 */
export function commandsIn(markdown) {
  const fences = [...markdown.matchAll(/^ *```(\w*)[^\n]*\n([^]*?)^ *```/gm)];
  const lines = fences
    .filter(([, language]) => ['', 'sh', 'bash', 'console'].includes(language))
    .flatMap(([, , text]) => text.split('\n'));
  const prose = markdown.replaceAll(/^ *```[^]*?^ *```/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text);
  return [...lines, ...spans]
    .map((text) => text.replace(/\s+#.*$/, '').trim())
    .filter((text) => /^([A-Z_]+=\S+ )*(npm|npx|pnpm|pnpx|yarn|node|gh) \S/.test(text));
}

/** Every command of every page, once, with the pages that name it. */
export function documentedCommands() {
  const commands = new Map();
  for (const page of pages) {
    for (const command of commandsIn(readFileSync(root + page, 'utf8')))
      commands.set(command, [...new Set([...(commands.get(command) ?? []), page])]);
  }
  return commands;
}
