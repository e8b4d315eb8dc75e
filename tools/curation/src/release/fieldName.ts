const names: Readonly<Record<string, string>> = {
  url: 'link',
  homepage: 'website',
  places: 'countries',
  prefLabel: 'label',
  plainLabel: 'plain label',
  altLabel: 'other labels',
  hiddenLabel: 'hidden labels',
  stages: 'stages of school',
  usageNote: 'note on use',
  alsoKnownAs: 'other titles',
  published: 'date of publication',
  editions: 'edition',
  provenance: 'origin of the facts',
  sourceLabels: 'labels of the origin listing',
  supersededBy: 'successor',
  supersedes: 'predecessor',
  pages: 'number of pages',
  reviewed: 'reviewed languages',
  exactMatch: 'matches in other vocabularies',
  closeMatch: 'near matches in other vocabularies',
};

/** A field in words: `editions[fr].url` is "link (fr)", `summary.es` "summary (es)". */
export function fieldName(path: string): string {
  const [first = path, ...rest] = path.split(/\.|(?=\[)/);
  const language = rest.map((part) => /^\[?([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\]?$/.exec(part)?.[1]);
  if (first === 'provenance') return names[first] ?? first;
  if (first === 'editions' || first === 'parts') {
    const last = rest.length > 1 ? (rest.at(-1) ?? first) : first;
    return `${names[last] ?? last}${language[0] === undefined ? '' : ` (${language[0]})`}`;
  }
  const of = isLanguageMap.has(first) ? language[0] : undefined;
  return `${names[first] ?? first}${of === undefined ? '' : ` (${of})`}`;
}

const isLanguageMap = new Set([
  'title',
  'summary',
  'usageNote',
  'prefLabel',
  'plainLabel',
  'altLabel',
  'hiddenLabel',
  'definition',
  'name',
]);
