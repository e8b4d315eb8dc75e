/** The context that every export carries along, so that nobody needs the network to read it. */
export const context = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  license: { '@type': '@id' },
  datePublished: { '@type': 'https://schema.org/Date' },
} as const;
