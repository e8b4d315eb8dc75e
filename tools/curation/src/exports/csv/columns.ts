import { compareCodeUnits } from '../../json/compareCodeUnits.js';
import { labelLanguages } from '../../schema/primitives.js';
import { type CellKind, cellKinds, type Column } from './cellKinds.js';

const { text, list, number, yesNo, editions, parts, contributors, successor, textStatus } = cellKinds;

/** Fields with a text for each language: each language that is used has a column, such as `title_fr`. */
const languageMaps = ['title', 'summary', 'usageNote'] as const;

/** The columns of the table for resources whose texts are in `languages`, in the order of the schema. */
export function columnsFor(languages: Readonly<Record<(typeof languageMaps)[number], readonly string[]>>): Column[] {
  const inEach = (field: (typeof languageMaps)[number]) => {
    return [...languages[field]].sort(englishFirst).map((language) => column(`${field}_${language}`, text));
  };
  return [
    column('id', text),
    ...inEach('title'),
    column('titleGloss', list),
    column('alsoKnownAs', list),
    ...inEach('summary'),
    ...inEach('usageNote'),
    column('textStatus', textStatus),
    column('type', text),
    column('topics', list, []),
    column('audiences', list, []),
    column('stages', list),
    column('contexts', list, []),
    column('service_free', text),
    column('service_nameNeeded', text),
    column('service_confidentialityPage', text, null),
    column('service_mayAct', text),
    column('service_complaintsPage', text, null),
    column('service_channels', list, []),
    column('service_ageFrom', number),
    column('service_ageTo', number),
    column('service_forAdults', text),
    column('service_languages', list, []),
    column('service_hours', text),
    column('service_staffedBy', text),
    column('ageFrom', number),
    column('ageTo', number),
    column('content', list),
    column('places', list, []),
    column('publishers', list, []),
    column('contributors', contributors),
    column('published_date', text),
    column('published_evidence', text),
    column('editions', editions, []),
    column('parts', parts),
    column('startHere', yesNo),
    column('supersededBy', successor),
    column('supersedes', successor),
    column('pages', number),
    column('licence', text),
    column('access', text),
    column('isbn', text),
    column('sourceLabels', list, []),
    column('provenance_addedIn', text),
    column('provenance_changedIn', text),
    column('provenance_source', list, []),
    column('provenance_urlKind', text, null),
    column('provenance_urlEvidence', text, null),
    column('provenance_titleAsRead', text),
    column('provenance_languageEvidence', text),
    column('provenance_checkedOn', text),
    column('provenance_seenOn', text),
    column('provenance_verifiedOn', text),
    column('provenance_verifiedBy', text),
    column('provenance_reviewedOn', text),
    column('provenance_reviewDueOn', text),
    column('provenance_note', text),
  ];
}

/** The column of a name, in capitals or not; undefined when the table has none of that name. */
export function columnNamed(name: string): Column | undefined {
  const [field = '', language] = name.trim().split('_');
  const map = languageMaps.find((candidate) => same(candidate, field));
  if (map !== undefined && language !== undefined) return column(`${map}_${language}`, text);
  return columnsFor({ title: [], summary: [], usageNote: [] }).find((candidate) => same(candidate.name, name.trim()));
}

function column(name: string, kind: CellKind, empty?: null | readonly []): Column {
  return { name, path: name.split('_'), kind, ...(empty === undefined ? {} : { empty }) };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The languages of the taxonomy first and in its order, then the others by code. */
function englishFirst(a: string, b: string): number {
  const rank = (tag: string) => {
    const at = (labelLanguages as readonly string[]).indexOf(tag);
    return at < 0 ? labelLanguages.length : at;
  };
  return rank(a) - rank(b) || compareCodeUnits(a, b);
}
