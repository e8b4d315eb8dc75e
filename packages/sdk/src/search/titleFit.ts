import { columnsOf } from '../columns/columnsOf.js';
import { spaced } from '../needs/needPhrases.js';
import { perCatalogue } from '../perCatalogue.js';
import { sequenceOf } from '../text/analyseQuery.js';
import * as ranking from './ranking.js';

/** A function that gives the titles and other names of a document, folded, with a space around each word. */
export const foldedTitles = /* @__PURE__ */ perCatalogue((catalogue) => {
  const titles: (readonly string[] | undefined)[] = [];
  return (d: number): readonly string[] => {
    const { title, alsoKnownAs = [], editions } = columnsOf(catalogue).documents[d]!;
    const names = () => [
      ...Object.values(title),
      ...alsoKnownAs,
      ...editions.flatMap((edition) => edition.title ?? []),
    ];
    return (titles[d] ??= names().map((name) => spaced(sequenceOf(name))));
  };
});

/** The names of publishers, folded, with a space around each word. */
export const publisherNames = /* @__PURE__ */ perCatalogue(
  ({ publishers }) =>
    new Set(
      [...publishers.values()]
        .flatMap(({ name, acronym, alsoKnownAs }) => [
          ...Object.values(name),
          ...(acronym ? [acronym] : []),
          ...(alsoKnownAs ?? []),
        ])
        .map((each) => spaced(sequenceOf(each))),
    ),
);

/** What a document gets whose title is the text, or has it word by word, in hundredths. */
export function titleFit(titles: (d: number) => readonly string[], d: number, text: string): number {
  const fitting = titles(d).filter((title) => title.includes(text));
  if (fitting.length === 0) return 0;
  return fitting.includes(text) ? ranking.wholeTitle : ranking.inTitle;
}
