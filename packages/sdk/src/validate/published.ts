// Made from the JSON Schemas of @safeguarding/data. After they changed:
// npx vitest run packages/sdk/src/validate/published.test.ts --update

import { idPattern, versionPattern, yearOrMonthPattern, addressPattern, integrityPattern } from './patterns.js';
import {
  type Check,
  type Fields,
  type FileShape,
  like,
  either,
  isBoolean,
  isDay,
  isNumber,
  isText,
  list,
  literally,
  map,
  optional,
  orNull,
  record,
} from './shape.js';

const isId = like(idPattern);
const isVersion = like(versionPattern);
const isYearOrMonth = like(yearOrMonthPattern);
const isAddress = like(addressPattern);
const isIntegrity = like(integrityPattern);

const service: Fields = {
  free: isText,
  nameNeeded: isText,
  confidentialityPage: orNull(isAddress),
  mayAct: isText,
  complaintsPage: orNull(isAddress),
  channels: list(isText),
  ageFrom: optional(isNumber),
  ageTo: optional(isNumber),
  forAdults: isText,
  languages: list(isText),
  hours: isText,
  staffedBy: isText,
};

const contributor: Fields = { publisher: isId, role: isText };

const edition: Fields = {
  language: isText,
  url: orNull(isAddress),
  title: optional(isText),
  urlKind: optional(isText),
  urlEvidence: optional(isText),
  source: optional(list(isAddress)),
};

const part: Fields = { title: map(isText), url: orNull(isAddress) };

const successor: Check = either(
  record({ id: isId }),
  record({ title: isText, published: orNull(isYearOrMonth), url: orNull(isAddress) }),
);

const provenance: Fields = {
  addedIn: isVersion,
  changedIn: optional(isVersion),
  source: list(isAddress),
  urlKind: orNull(isText),
  urlEvidence: orNull(isText),
  languageEvidence: isText,
  checkedOn: optional(isDay),
  reviewDueOn: optional(isDay),
  note: optional(isText),
};

const resource: Fields = {
  id: isId,
  title: map(isText),
  titleGloss: optional(list(isText)),
  alsoKnownAs: optional(list(isText)),
  summary: map(isText),
  usageNote: optional(map(isText)),
  type: isId,
  topics: list(isId),
  audiences: list(isId),
  stages: optional(list(isId)),
  contexts: list(isId),
  service: optional(record(service)),
  ageFrom: optional(isNumber),
  ageTo: optional(isNumber),
  places: list(isText),
  publishers: list(isId),
  contributors: optional(list(record(contributor))),
  published: orNull(record({ date: isYearOrMonth, evidence: isText })),
  editions: list(record(edition)),
  parts: optional(list(record(part))),
  startHere: optional(isBoolean),
  supersededBy: optional(successor),
  supersedes: optional(successor),
  pages: optional(isNumber),
  licence: optional(isText),
  isbn: optional(isText),
  sourceLabels: list(isText),
  provenance: record(provenance),
};

const concept: Fields = {
  id: isId,
  scheme: isText,
  prefLabel: map(isText),
  plainLabel: optional(map(isText)),
  altLabel: optional(map(list(isText))),
  hiddenLabel: optional(map(list(isText))),
  definition: optional(map(isText)),
  broader: optional(list(isId)),
  related: optional(list(isId)),
  notation: optional(isText),
  exactMatch: optional(list(isText)),
  closeMatch: optional(list(isText)),
  members: optional(list(isText)),
  deprecated: optional(isBoolean),
  replacedBy: optional(list(isId)),
  reviewed: list(isText),
};

const publisher: Fields = {
  id: isId,
  name: map(isText),
  acronym: optional(isText),
  alsoKnownAs: optional(list(isText)),
  homepage: orNull(isAddress),
};

const redirect: Check = either(
  record({ id: isId, status: literally('moved'), to: isId, since: isVersion }),
  record({ id: isId, status: literally('split'), to: list(isId), since: isVersion }),
  record({ id: isId, status: literally('withdrawn'), reason: isText, alternatives: list(isId), since: isVersion }),
);

const answer: Fields = { id: isId, role: isText, places: optional(list(isText)), languages: optional(list(isText)) };

const answerOfSet: Fields = { set: isId, role: isText };

const need: Fields = {
  id: isId,
  label: map(isText),
  chip: map(isText),
  heading: map(isText),
  about: isText,
  askers: list(isId),
  topics: list(isId),
  urgency: optional(isText),
  private: optional(isBoolean),
  card: optional(isText),
  phrases: map(list(isText)),
  words: optional(map(list(isText))),
  except: optional(map(list(isText))),
  answers: list(either(record(answer), record(answerOfSet))),
  advice: optional(map(isText)),
};

const setMember: Fields = { id: isId, places: optional(list(isText)), languages: optional(list(isText)) };

const answerSet: Fields = { id: isId, label: isText, resources: list(record(setMember)) };

const reviewer: Fields = { person: isId, role: isText, competence: isText, body: orNull(isText) };

const review: Fields = {
  need: isId,
  language: isText,
  places: list(isText),
  digest: isText,
  reviewers: list(record(reviewer)),
  decision: isText,
  decidedOn: isDay,
  dueOn: isDay,
};

/** Shape of catalogue.json. */
export const datasetFile: FileShape = {
  header: {
    schemaVersion: literally(1),
    version: isVersion,
    released: isDay,
    licence: isText,
    languages: list(isText),
  },
  lists: { resources: resource, concepts: concept, publishers: publisher, redirects: redirect },
  newer: { needs: need, answerSets: answerSet, reviews: review },
};

/** Shape of manifest.json. */
export const manifestFile: FileShape = {
  header: {
    name: isText,
    schemaVersion: literally(1),
    version: isVersion,
    released: isDay,
    licence: isText,
    counts: map(isNumber),
    files: map(record({ bytes: isNumber, integrity: isIntegrity, mediaType: isText })),
  },
  lists: {},
};

const advisory: Fields = {
  id: isId,
  resource: isId,
  versions: isText,
  action: isText,
  reason: isText,
  alternatives: optional(list(isId)),
  published: isDay,
  withdrawn: optional(isDay),
};

/** Shape of advisories.json. */
export const advisoriesFile: FileShape = { header: { schemaVersion: literally(1) }, lists: { advisories: advisory } };
