/** What every export says about the catalogue as a whole. */
export const about = {
  name: 'safeguarding-resources',
  title: 'Safeguarding resources',
  description:
    'An open catalogue of child-safeguarding resources: guides, reports, forms and courses, with a taxonomy in several languages.',
  licence: {
    name: 'CC0-1.0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    title: 'CC0 1.0 Universal',
  },
} as const;
