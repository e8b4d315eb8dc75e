// Whether the oldest engines that the panel is made for can read the built files: syntax, what is built in, Web APIs, tags,
// attributes and styles, each looked up in browser-compat-data. What is newer needs a line below.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { newerInScript, stylesIn } from './engines/scriptFeatures.mjs';
import { newerInStyles } from './engines/styleFeatures.mjs';

/**
 * What the panel uses although an engine of our floor lacks it, by name, and what happens there instead.
 * `tests/browser/oldEngines.test.ts` opens the panel as each of these engines takes it in: what it lacks is gone there, from
 * script, markup and styles.
 */
const allowed = {
  // Script: asked for before it is used, by us or by Lit.
  '.adoptedStyleSheets': 'a <style> element; where a policy forbids that, too, the links in the tag are shown',
  '.replaceSync': 'a <style> element',
  trustedTypes: 'no page can ask for Trusted Types there',
  '.trustedTypes': 'no page can ask for Trusted Types there',
  '.createPolicy': 'no page can ask for Trusted Types there',
  '.emptyScript': 'no page can ask for Trusted Types there',
  requestIdleCallback: 'a timer',
  setImmediate: 'a message to itself; Node alone has it',
  '.showPopover': 'the way out is fixed over the page, or stands above the panel where the page cuts that off',
  navigation: 'the entries of the page in the history stay, and no page there can hold a visitor with it',
  'the event navigate': 'no page there can hold a visitor with it',
  '.traverseTo': 'never called without navigation',
  '.committed': 'never called without navigation',
  '.currentEntry': 'never called without navigation',
  '.sameDocument': 'never called without navigation',
  // ky: asked for before, or never called by us.
  'AbortSignal.any': 'the one signal that there is',
  TransformStream: 'never made: it tells how much came in, which we count ourselves',
  '.pipeThrough': 'never called: as above',
  '.cause': 'the error has no cause there, and our message stands in its place',
  // Names of ours and of Lit that an engine has for something else.
  '.capture': 'an option of a listener',
  '.year': 'an attribute of the panel',
  '.take': 'takes the place of the way out',
  '.hours': 'when somebody answers, of a contact',
  '.role': 'what an answer is for',
  '.messages': 'what the panel says',
  '.properties': 'what Lit knows of an element',
  '.colorScheme': 'a property of styles, read as undefined',
  // Markup.
  '<div popover>': 'an attribute without meaning',
  'the event auxclick': 'Safari sends a click for the middle button, too',
  '<input autocapitalize>': 'what is searched for begins with a capital letter, which the search folds',
  '<input enterkeyhint>': 'the key says what it always says',
  // Styles: what is lost is a nicety.
  '-webkit-text-size-adjust': 'no telephone has that engine',
  'text-size-adjust': 'the one with the prefix',
  'cursor: pointer': 'a telephone has no pointer',
  ':focus-visible': 'the ring of the engine',
  '::-webkit-search-cancel-button': 'it has no such button to hide',
  'content-visibility': 'all cards are laid out at once',
  'contain-intrinsic-block-size': 'all cards are laid out at once',
  'text-align: match-parent': 'a line in another direction begins at its own side',
  'text-align: -webkit-match-parent': 'as above',
  'text-wrap': 'lines break as they come',
  'overflow-wrap: anywhere': 'break-word, from the panel',
  '@media forced-colors': 'no engine without it forces colours in its way',
  'forced-color-adjust': 'no engine without it forces colours in its way',
  '@media prefers-contrast': 'the colours as they are, each with enough contrast',
};

/** @param {string} code of a built file: with the styles inside */
export const newerIn = (code) => [...newerInScript(code), ...stylesIn(code).flatMap(({ css }) => newerInStyles(css))];

/**
 * @param {Record<string, string>} files built ones, by name
 * @param {Record<string, string>} known what is allowed, with what happens instead
 * @returns {string[]} what is wrong: newer and not allowed, or allowed and not there
 */
export function engineProblems(files, known) {
  const problems = [];
  const used = new Set();
  for (const [file, code] of Object.entries(files))
    for (const { name, where, lacking } of newerIn(code)) {
      used.add(name);
      if (Object.hasOwn(known, name)) continue;
      const engines = lacking.map(
        ({ engine, since }) => `${engine} (has it ${since === 'never' ? since : `since ${since}`})`,
      );
      problems.push(`${name} is not in ${engines.join(', ')}: ${file}: ${where.replace(/\s+/g, ' ')}`);
    }
  for (const name of Object.keys(known))
    if (!used.has(name)) problems.push(`${name} is used no longer: take its line out of scripts/oldEngines.mjs.`);
  return problems;
}

/** The drop-in file in English, the loader, and the modules for bundlers. Other languages differ in their texts alone. */
function builtFiles() {
  const folder = fileURLToPath(new URL('../packages/widget/dist/', import.meta.url));
  const names = readdirSync(folder).filter((name) =>
    /^(safeguarding-resources(\.remote)?|define|chunk-\w+)\.js$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8').replace(/^\uFEFF/, '')]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = engineProblems(builtFiles(), allowed);
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}
