import { getField } from '../json/getField.js';
import type { ConceptRecord, RecordFile, ResourceRecord } from '../records/Records.js';

/** Kinds of works, with all narrower ones, that do not help somebody in need, each in words. */
const kinds: Readonly<Record<string, string>> = {
  norm: 'law or a standard',
  study: 'research',
  'survey-instrument': 'a survey',
  storybook: 'a picture book',
  curriculum: 'for lessons',
  'training-materials': 'training',
  'training-course': 'training',
};

/** Whoever has no profession to do with children: what is for them may answer anybody. */
const everybody = [
  'children',
  'adolescents',
  'parents-carers',
  'general-public',
  'survivors-and-siblings',
  'people-worried-about-themselves',
];

/** Why a resource does not belong before somebody in need, in words that follow "is"; undefined where it does. */
export function whyNotForPrivate(
  { type, audiences, content = [] }: ResourceRecord,
  askers: readonly string[],
  concepts: readonly RecordFile<ConceptRecord>[],
): string | undefined {
  const kind = kindOf(type, concepts);
  if (kind !== undefined) return kinds[kind];
  if (content.includes('account-of-abuse')) return 'a text with an account of abuse';
  if (content.includes('detail-of-self-harm')) return 'a text with detail of how people harm themselves';
  if (content.includes('methods-of-offenders')) return 'a text on how offenders act';
  // Staff who ask for themselves may read what is for staff.
  if (!askers.some((id) => everybody.includes(id))) return undefined;
  if (audiences.length === 0 || audiences.some((id) => everybody.includes(id) || askers.includes(id))) return undefined;
  return 'for people who work with children';
}

/** The nearest of the kinds that a type is or is narrower than. */
function kindOf(type: string, concepts: readonly RecordFile<ConceptRecord>[]): string | undefined {
  if (type in kinds) return type;
  const file = concepts.find(({ raw }) => getField(raw, 'scheme') === 'resource-type' && getField(raw, 'id') === type);
  for (const above of file?.value?.broader ?? []) {
    const kind = kindOf(above, concepts);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
