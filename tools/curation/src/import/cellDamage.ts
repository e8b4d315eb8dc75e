import type { Column } from '../exports/csv/cellKinds.js';

/** What a spreadsheet made of a cell: its fault, and what to do. The value that stood there is lost, and never guessed. */
export interface Damage {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

const again = 'Write it as it was, and set the column to "Text" before you do.';

/** Columns in which a date or a number is written that spreadsheets like to rewrite. */
const rewritten = /^(?:published_date|pages|isbn|provenance_(?:checked|seen|verified|reviewed|reviewDue)On)$/;
const truth = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|истина|ложь|vero|waar|onwaar)$/i;

/** What a program did to a cell, or undefined. `column` is undefined for columns that the export does not have. */
export function cellDamage(cell: string, column: Column | undefined): Damage | undefined {
  const text = cell.trim();
  const said = (message: string, fix = again): Damage => ({
    message: `${quoted(text)} ${message}`,
    expected: 'the text as it was written',
    fix,
  });
  const from = 'Save the table as "CSV UTF-8", or as .xlsx or .ods, from a copy in which the text is still whole.';
  if (/^#(?:name\?|value!|ref!|n\/a|num!|div\/0!|null!|spill!|#+)/i.test(text))
    return said('is an error that a spreadsheet shows in place of a text.');
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text))
    return said('is how a spreadsheet shortens a long number: its last digits are lost.');
  if (/\uFFFD/.test(text)) return said('holds signs that could not be read when the table was saved.', from);
  if (/(?:^|[\s|;:,(])\?{3,}(?=$|[\s|;:,)])/.test(text) || /\p{L}\?+\p{L}/u.test(withoutAddresses(text)))
    return said('has question marks where letters were: the table was saved in an encoding without them.', from);
  if (
    /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œ“”˜¦]|[ÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1}.?[ÐÑ]/.test(
      text,
    )
  )
    return said('was read in a wrong encoding before it was saved.', from);
  if (column === undefined) return undefined;
  if (rewritten.test(column.name)) {
    if (/^\p{L}{3,5}\.?[-\s]\d{2}$/u.test(text) || /^\d{1,2}[-\s.]+\p{L}{3,5}\.?$/u.test(text))
      return said('is what a spreadsheet makes of a date: it may be a month and a year, or a day and a month.');
    if (column.name !== 'pages' && column.name !== 'isbn' && /^[2-5]\d{4}(?:[.,]\d+)?$/.test(text))
      return said(
        `is how a spreadsheet counts days: ${dayOf(Number(text.replace(',', '.')))}.`,
        'Write that date, or the one that stood there.',
      );
  }
  if (
    column.name !== 'startHere' &&
    truth.test(text) &&
    !/^(?:title|summary|usageNote|alsoKnownAs|provenance)/.test(column.name)
  )
    return said('is what a spreadsheet makes of yes and no.');
  return undefined;
}

/**
 * Whether a value differs from another in nothing but question marks where letters beyond ASCII were: it was saved in an
 * encoding without them. A single one, such as the one for a dash, is seen only beside what stood there.
 */
export function hasLostLetters(was: unknown, is: unknown): boolean {
  const [before, after] = [was, is].map((value) => JSON.stringify(value ?? null));
  if (before === undefined || after === undefined || before === after) return false;
  const lost = (a: readonly string[], b: readonly string[]) => {
    return a.length === b.length && a.every((sign, at) => sign === b[at] || (b[at] === '?' && sign > '\u007F'));
  };
  return lost([...before], [...after]) || lost(before.split(''), after.split(''));
}

/** The day that a spreadsheet counts from the end of 1899. */
function dayOf(count: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(count) * 86_400_000).toISOString().slice(0, 10);
}

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, '');
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
