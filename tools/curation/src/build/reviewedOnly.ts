import { digestOf } from '../records/digestOf.js';
import type { NeedRecord, ResourceRecord } from '../records/Records.js';
import { serviceTypes } from '../schema/service.js';
import type { Dataset } from './buildDataset.js';

/** Whom a text may reach in distress: concepts of the scheme audience. */
const audiencesInDistress: ReadonlySet<string> = new Set(['children', 'adolescents']);

/** What stands where a text was left out: a fact about the text, and no advice. A record cannot be without a summary. */
export const noSignedText = 'This description is left out: no professional has signed it. See its own page.';

/**
 * Whether a professional has signed the texts of a resource in a language, as they are now. Who signs, signs the English
 * that the texts render and the texts themselves, by their digests: after any change nobody has signed.
 */
export function isSigned(resource: ResourceRecord, language: string): boolean {
  const text = resource.textStatus?.[language];
  const isSame = text?.renders === digestOf(resource) && text.text === digestOf(resource, language);
  return text?.status === 'signed' && isSame;
}

/** Whether people in distress may read the texts of a resource: those of services, and of what is for children. */
function isForPeopleInDistress({ type, audiences }: Pick<ResourceRecord, 'type' | 'audiences'>): boolean {
  return serviceTypes.has(type) || audiences.some((audience) => audiencesInDistress.has(audience));
}

/**
 * A dataset without our own texts for people in distress that nobody has signed. The records stay, and so do titles and
 * links, which are the works' own: without them nobody would find help. Needs stay too, without advice.
 */
export function reviewedOnly(dataset: Dataset): Dataset {
  const { needs, reviews = [] } = dataset;
  const reviewed = new Set(reviews.map(({ need, language }) => `${need}.${language}`));
  return {
    ...dataset,
    ...(needs === undefined ? {} : { needs: needs.map((need) => reviewedAdvice(need, reviewed)) }),
    resources: dataset.resources.map((resource) =>
      isForPeopleInDistress(resource) ? signedTexts(resource) : resource,
    ),
  };
}

/**
 * A need without the advice that no review approves in its language. Its heading stays: it is neutral, and says nothing to
 * do. Where a page is, and when a review is due, is for the page to look at.
 */
function reviewedAdvice({ advice = {}, ...need }: NeedRecord, reviewed: ReadonlySet<string>): NeedRecord {
  const kept = Object.fromEntries(
    Object.entries(advice).filter(([language]) => reviewed.has(`${need.id}.${language}`)),
  );
  // English is always there: advice in another language alone would not have the shape.
  return { ...need, ...('en' in kept ? { advice: kept } : {}) };
}

function signedTexts(resource: ResourceRecord): ResourceRecord {
  const { summary, usageNote = {}, title, titleGloss = [], textStatus = {}, ...rest } = resource;
  const signed = <T>(texts: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(texts).filter(([language]) => isSigned(resource, language)));
  const notes = signed(usageNote);
  const statuses = signed(textStatus);
  // A title that is our translation is a text of ours too; the English one stays, since every record has one.
  const ours = titleGloss.filter((language) => language !== 'en' && !isSigned(resource, language));
  const kept = titleGloss.filter((language) => !ours.includes(language));
  return {
    ...rest,
    title: Object.fromEntries(Object.entries(title).filter(([language]) => !ours.includes(language))),
    summary: { en: noSignedText, ...signed(summary) },
    ...(kept.length > 0 ? { titleGloss: kept } : {}),
    // English is always there: a note in another language alone would not have the shape.
    ...('en' in notes ? { usageNote: notes } : {}),
    ...(Object.keys(statuses).length > 0 ? { textStatus: statuses } : {}),
  };
}
