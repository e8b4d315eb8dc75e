import { defineRule } from '../Rule.js';
import { addressesIn, editAddresses } from '../addressesIn.js';

/** Addresses are private and unaltered on their way. */
export const httpsOnly = defineRule({
  name: 'https-only',
  description: 'Addresses start with https:, so that nobody on the way sees or changes what a child reads.',
  check: ({ resources, publishers }) => {
    return [...resources, ...publishers].flatMap(({ file, raw }) => {
      return addressesIn(raw)
        .filter(({ text }) => isInsecure(text))
        .map(({ path, text }) => ({
          file,
          path,
          message: `The address starts with http: (${text}).`,
          expected: 'an https: address',
          fix: 'Run "safeguarding-data check --fix", then open the new address to see that it works.',
        }));
    });
  },
  fix: (text, file) => {
    return editAddresses(text, file, (address) => (isInsecure(address) ? address.replace('http:', 'https:') : address));
  },
});

function isInsecure(address: string): boolean {
  return address.startsWith('http://');
}
