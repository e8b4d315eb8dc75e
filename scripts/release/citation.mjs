/**
 * The text of CITATION.cff with another version and day. Everything else is written by people.
 *
 * @param {string} text
 * @param {{ version: string, released: string }} release
 */
export function citationOf(text, { version, released }) {
  return text
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^date-released: .*$/m, `date-released: '${released}'`);
}
