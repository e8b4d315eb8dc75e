import { locales } from '../src/locales/all.js';

export type Language = keyof typeof locales;

/** The drop-in files and the languages they speak. English is in all of them: the data is written in it. */
export const dropInFiles: Readonly<Record<string, readonly Language[]>> = {
  'safeguarding-resources.js': ['en'],
  ...Object.fromEntries(
    (Object.keys(locales) as Language[])
      .filter((language) => language !== 'en')
      .map((language) => [`safeguarding-resources.${language}.js`, ['en', language]]),
  ),
  'safeguarding-resources.all.js': Object.keys(locales) as Language[],
};
