// A built file as an engine of our floor takes it in, to be run in the engine at hand.
import { newerInScript, stylesIn } from './scriptFeatures.mjs';
import { stylesFor } from './styleFeatures.mjs';

/**
 * What the engine lacks is deleted first; in the styles inside, and of the attributes in templates, each word that it does
 * not know becomes one that no engine knows.
 *
 * @param {string} code
 * @param {string} engine "Chrome 87", "Safari 15" or "Firefox 91"
 */
export function scriptFor(code, engine) {
  const newer = newerInScript(code).filter(({ lacking }) => lacking.some((one) => one.engine === engine));
  let changed = code;
  for (const { start, end, css } of stylesIn(code).sort((a, b) => b.start - a.start))
    changed = `${changed.slice(0, start)}${stylesFor(css, engine)}${changed.slice(end)}`;
  for (const { name } of newer) {
    const [, tag, attribute] = /^<([\w-]+) ([\w-]+)>$/.exec(name) ?? [];
    if (tag)
      changed = changed.replace(new RegExp(`(<${tag}\\b[^<>]*?\\s)${attribute}(?=[=\\s>])`, 'g'), '$1data-too-new');
  }
  return `${newer.map(({ removal }) => removal).join('')}${changed}`;
}
