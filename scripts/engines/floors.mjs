// The oldest engines that the panel is made for, and what browser-compat-data says of them.
import compatibility from '@mdn/browser-compat-data/forLegacyNode';

export { compatibility };

const floors = [
  { name: 'Chrome 87', browsers: ['chrome', 'chrome_android'], version: 87 },
  { name: 'Safari 15', browsers: ['safari', 'safari_ios'], version: 15 },
  { name: 'Firefox 91', browsers: ['firefox'], version: 91 },
];

/** @param {string | boolean | null | undefined} version such as "15.4", "≤13", "preview" or false */
const numberOf = (version) => (typeof version === 'string' ? parseFloat(version.replace('≤', '')) : NaN);

/** Whether one line of the data says that a version has the feature, under the name that is asked about. */
function covers(line, version, prefix) {
  if (line.flags || line.alternative_name || (line.prefix ?? '') !== prefix) return false;
  if (numberOf(line.version_removed) <= version) return false;
  return line.version_added === true || numberOf(line.version_added) <= version;
}

/**
 * The engines that lack a feature at our floor.
 *
 * @param {object[]} compats what the data says of it; where several things have one name, any of them will do
 * @param {string} prefix such as "-webkit-", where the name is used with one
 * @returns {{ engine: string, since: string }[]} each with the version that has it, or "never"
 */
export function lacking(compats, prefix = '') {
  const found = [];
  for (const { name, browsers, version } of floors) {
    const lines = browsers.map((browser) => compats.flatMap(({ support }) => support[browser] ?? []));
    const missing = lines.find((each) => each.length > 0 && !each.some((line) => covers(line, version, prefix)));
    if (!missing) continue;
    const versions = missing
      .filter((line) => !line.flags && !line.alternative_name && (line.prefix ?? '') === prefix)
      .map(({ version_added }) => numberOf(version_added))
      .filter((number) => !Number.isNaN(number));
    found.push({ engine: name, since: versions.length > 0 ? String(Math.min(...versions)) : 'never' });
  }
  return found;
}

/**
 * What is newer than our floor.
 *
 * @typedef {object} Newer
 * @property {string} name as people write it: "Array.at", "@container", ":has()", "dvh"
 * @property {string} where a piece of the text around it
 * @property {{ engine: string, since: string }[]} lacking
 */
