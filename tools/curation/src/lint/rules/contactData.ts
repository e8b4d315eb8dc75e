import { textsIn } from '../../json/textsIn.js';
import type { Records, ResourceRecord } from '../../records/Records.js';
import { defineRule, type Found } from '../Rule.js';
import { visibleTexts } from '../visibleTexts.js';

const email =
  /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\]|\s@\s)\s?[\p{L}\p{N}-]+(?:(?:\.|\s?(?:\(dot\)|\[dot\])\s?)[\p{L}\p{N}-]+)*(?:\.|\s?(?:\(dot\)|\[dot\])\s?)\p{L}{2,}/iu;
const address =
  /(?:https?|hxxps?|ftp):\/\/\S+|\bwww\.[\p{L}\p{N}-]+\.\p{L}{2,}\S*|(?<![\p{L}\p{N}@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|edu|gov|onion|co\.uk|org\.uk)(?:\/\S*)?(?![\p{L}\p{N}-])/iu;
const handle = /(?<![\p{L}\p{N}.])@[a-z0-9_]{3,}\b/iu;
/** Digits with the marks of a telephone number among them; years, thousands and dates look otherwise. */
const longNumber = /(?<![\p{L}\p{N}/.-])(?:\+|00)?\(?\d[\d\s().–-]{6,}\d(?![\p{L}\p{N}/-])/gu;
const shortNumber =
  /(?<!\p{L})(?:call|dial|phone|ring|text|sms|whatsapp|tel\.?|telephone|hotline|helpline|llam(?:a|e|ar)(?: al)?|marque|appel(?:ez|er) le|composez le|ligue(?: para)?|disque|звоните|позвоните|звонить|اتصل(?:وا)?|拨打|致电)[\s:]*(?:no\.?|number|the)?[\s:]*(?:on|at|al|le|para|по|على)?\s*(\d[\d\s-]{1,6}\d)(?!\d|[\s-]?(?:children|pages|year|%))/iu;
/** Numbers that mean help wherever they stand: the European lines for children. */
const europeanLine = /(?<!\d)116[\s.-]?(?:000|111|117|006|123)(?!\d)/;
const person = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mister|Señora?|Sra|Monsieur|Madame|Mme|Herr|Frau)\.?\s\p{Lu}\p{Ll}+/u;

/**
 * Who is in need finds no old number here, and nobody finds a private one. A service keeps the number that is its name:
 * 116 111, 3018.
 */
export const contactData = defineRule({
  name: 'contact-data',
  description:
    'No text holds an address, an e-mail address, a telephone number or a person. Numbers that are the name of the service are exempt.',
  check: (records) => {
    const publishers = new Map(records.publishers.map(({ value }) => [value?.id, visibleTexts(value)]));
    return [
      ...records.resources.flatMap(({ file, raw, value }) => inRecord(file, raw, namesOf(value, publishers))),
      ...[...records.concepts, ...records.publishers, ...records.needs].flatMap(({ file, raw }) =>
        inRecord(file, raw, ''),
      ),
    ];
  },
});

function namesOf(
  value: ResourceRecord | null,
  publishers: ReadonlyMap<string | undefined, readonly { readonly text: string }[]>,
): string {
  if (value === null) return '';
  const { title, alsoKnownAs = [], editions } = value;
  const names = textsIn({ title, alsoKnownAs, editions: editions.flatMap(({ title: own = [] }) => own) });
  return [...names, ...value.publishers.flatMap((id) => publishers.get(id) ?? [])].map(({ text }) => text).join('\n');
}

function inRecord(file: string, raw: Records['resources'][number]['raw'], names: string): Found[] {
  const notes = textsIn(raw).filter(({ field }) => field === 'provenance.note');
  return [
    ...visibleTexts(raw).flatMap(({ path, text, kind }) =>
      faults(text, kind, names).map((found) => ({ file, path, ...found })),
    ),
    // Curators may name pages and bodies among themselves, but the note is published too.
    ...notes.flatMap(({ path, text }) => faults(text, 'note', names).map((found) => ({ file, path, ...found }))),
  ];
}

function faults(text: string, kind: 'words' | 'name' | 'note', names: string): Omit<Found, 'file' | 'path'>[] {
  const mail = /@|\(at\)|\[at\]/i.test(text) ? email.exec(text)?.[0] : undefined;
  const found: [what: string, match: string | undefined, fix: string][] = [
    ['an e-mail address', mail, 'Remove it. How a service is reached stands on its page, and there it is kept right.'],
  ];
  if (kind !== 'name') {
    const number = /\d[\d\s().–-]*\d/.test(text) ? telephoneIn(text, names) : undefined;
    found.push([
      'a telephone number',
      number,
      'Remove it: numbers change, and an old one helps nobody. If it is the name of the service, write it in the title or in alsoKnownAs.',
    ]);
  }
  if (kind === 'words') {
    const page = mail !== undefined || !/[.:]\S/.test(text) ? undefined : address.exec(text)?.[0];
    found.push(
      [
        'a web address',
        page !== undefined && names.includes(page) ? undefined : page,
        'Move it to "editions" or to "provenance.source".',
      ],
      [
        'an account',
        mail !== undefined || !text.includes('@') ? undefined : handle.exec(text)?.[0],
        'Remove it, or name the body.',
      ],
      ['a person', person.exec(text)?.[0], 'Remove the name: nobody stands in our texts without having been asked.'],
    );
  }
  return found.flatMap(([what, match, fix]) => {
    if (match === undefined) return [];
    return [{ message: `The text holds ${what}: "${match.trim()}".`, expected: 'no contact data and no persons', fix }];
  });
}

function telephoneIn(text: string, names: string): string | undefined {
  const isName = (number: string) => digitsOf(names).includes(digitsOf(number));
  const numbers = [
    ...[...text.matchAll(longNumber)].map(([match]) => match.trim()).filter(isTelephone),
    ...[europeanLine.exec(text)?.[0], shortNumber.exec(text)?.[1]].filter((match) => match !== undefined),
  ];
  return numbers.find((number) => !isName(number));
}

function digitsOf(text: string): string {
  return text.replace(/[\s().–-]/g, '');
}

/** Years, dates, thousands and book numbers have as many digits. */
function isTelephone(number: string): boolean {
  const digits = digitsOf(number).replace('+', '');
  const otherwise = [
    /^(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d$/,
    /^\d{1,3}(?:[\s.,]\d{3})+$/,
    /^(?:19|20)\d\d[.-]\d\d?[.-]\d\d?$/,
    /^\d\d?[.-]\d\d?[.-](?:19|20)\d\d$/,
    /^97[89][\d\s-]+$/,
    /^(?:(?:19|20)\d\d[\s,.–-]*)+$/,
  ];
  return digits.length >= 7 && digits.length <= 15 && !otherwise.some((pattern) => pattern.test(number));
}
