// Made from the JSON Schemas of @safeguarding/data. After they changed:
// npx vitest run packages/sdk/src/validate/published.test.ts --update

import {
  idPattern,
  versionPattern,
  dayPattern,
  yearOrMonthPattern,
  addressPattern,
  integrityPattern,
} from './patterns.js';
import {
  type Check,
  type Fields,
  type FileShape,
  like,
  either,
  isBoolean,
  isNumber,
  isText,
  list,
  literally,
  map,
  orNull,
  record,
} from './shape.js';

const isId = like(idPattern);
const isVersion = like(versionPattern);
const isDay = like(dayPattern);
const isYearOrMonth = like(yearOrMonthPattern);
const isAddress = like(addressPattern);
const isIntegrity = like(integrityPattern);

const contributor: Fields = [
  ['publisher', isId],
  ['role', isText],
];

const edition: Fields = [
  ['language', isText],
  ['url', orNull(isAddress)],
  ['title', isText, true],
];

const part: Fields = [
  ['title', map(isText)],
  ['url', orNull(isAddress)],
];

const successor: Check = either(
  record([['id', isId]]),
  record([
    ['title', isText],
    ['published', orNull(isYearOrMonth)],
    ['url', orNull(isAddress)],
  ]),
);

const provenance: Fields = [
  ['addedIn', isVersion],
  ['source', list(isAddress)],
  ['urlKind', orNull(isText)],
  ['urlEvidence', orNull(isText)],
  ['languageEvidence', isText],
  ['checkedOn', isDay, true],
  ['reviewDueOn', isDay, true],
  ['note', isText, true],
];

const resource: Fields = [
  ['id', isId],
  ['title', map(isText)],
  ['alsoKnownAs', list(isText), true],
  ['summary', map(isText)],
  ['usageNote', map(isText), true],
  ['type', isId],
  ['topics', list(isId)],
  ['audiences', list(isId)],
  ['contexts', list(isId)],
  ['places', list(isText)],
  ['publishers', list(isId)],
  ['contributors', list(record(contributor)), true],
  [
    'published',
    orNull(
      record([
        ['date', isYearOrMonth],
        ['evidence', isText],
      ]),
    ),
  ],
  ['editions', list(record(edition))],
  ['parts', list(record(part)), true],
  ['startHere', isBoolean, true],
  ['supersededBy', successor, true],
  ['supersedes', successor, true],
  ['pages', isNumber, true],
  ['licence', isText, true],
  ['isbn', isText, true],
  ['sourceLabels', list(isText)],
  ['provenance', record(provenance)],
];

const concept: Fields = [
  ['id', isId],
  ['scheme', isText],
  ['prefLabel', map(isText)],
  ['altLabel', map(list(isText)), true],
  ['hiddenLabel', map(list(isText)), true],
  ['definition', map(isText), true],
  ['broader', list(isId), true],
  ['related', list(isId), true],
  ['notation', isText, true],
  ['exactMatch', list(isText), true],
  ['closeMatch', list(isText), true],
  ['members', list(isText), true],
  ['deprecated', isBoolean, true],
  ['reviewed', list(isText)],
];

const publisher: Fields = [
  ['id', isId],
  ['name', map(isText)],
  ['acronym', isText, true],
  ['alsoKnownAs', list(isText), true],
  ['homepage', orNull(isAddress)],
];

const redirect: Check = either(
  record([
    ['id', isId],
    ['status', literally('moved')],
    ['to', isId],
    ['since', isVersion],
  ]),
  record([
    ['id', isId],
    ['status', literally('split')],
    ['to', list(isId)],
    ['since', isVersion],
  ]),
  record([
    ['id', isId],
    ['status', literally('withdrawn')],
    ['reason', isText],
    ['alternatives', list(isId)],
    ['since', isVersion],
  ]),
);

/** Shape of catalogue.json. */
export const datasetFile: FileShape = {
  header: [
    ['schemaVersion', literally(1)],
    ['version', isVersion],
    ['released', isDay],
    ['licence', isText],
    ['languages', list(isText)],
  ],
  lists: { resources: resource, concepts: concept, publishers: publisher, redirects: redirect },
};

/** Shape of manifest.json. */
export const manifestFile: FileShape = {
  header: [
    ['name', isText],
    ['schemaVersion', literally(1)],
    ['version', isVersion],
    ['released', isDay],
    ['licence', isText],
    ['counts', map(isNumber)],
    [
      'files',
      map(
        record([
          ['bytes', isNumber],
          ['integrity', isIntegrity],
          ['mediaType', isText],
        ]),
      ),
    ],
  ],
  lists: {},
};

const advisory: Fields = [
  ['id', isId],
  ['resource', isId],
  ['versions', isText],
  ['action', isText],
  ['reason', isText],
  ['alternatives', list(isId), true],
  ['published', isDay],
  ['withdrawn', isDay, true],
];

/** Shape of advisories.json. */
export const advisoriesFile: FileShape = { header: [['schemaVersion', literally(1)]], lists: { advisories: advisory } };
