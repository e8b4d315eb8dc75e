import { parseJson } from '../../json/parseJson.js';
import { textsIn } from '../../json/textsIn.js';
import { defineRule } from '../Rule.js';

/** Addresses are private and unaltered on their way. */
export const httpsOnly = defineRule({
  name: 'https-only',
  description: 'Addresses start with https:, so that nobody on the way sees or changes what a child reads.',
  check: ({ resources, publishers }) => {
    return [...resources, ...publishers].flatMap(({ file, raw }) => {
      return insecure(raw).map(({ path, text }) => ({
        file,
        path,
        message: `The address starts with http: (${text}).`,
        expected: 'an https: address',
        fix: 'Run "safeguarding-data check --fix", then open the new address to see that it works.',
      }));
    });
  },
  fix: (text, file) => {
    // Concepts name other vocabularies by identifiers that start with http: and must stay as they are.
    if (!/^records\/(?:resources|publishers)\//.test(file)) return text;
    const addresses = new Set(insecure(parseJson(text).value).map((found) => JSON.stringify(found.text)));
    return [...addresses].reduce(
      (fixed, address) => fixed.replaceAll(address, address.replace('http:', 'https:')),
      text,
    );
  },
});

function insecure(raw: unknown) {
  return textsIn(raw).filter(
    ({ field, text }) => /(?:^|\.)(?:url|homepage|source)$/.test(field) && text.startsWith('http://'),
  );
}
