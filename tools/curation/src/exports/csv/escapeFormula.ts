/** Equals, plus, minus and at, also as full-width, small, raised and lowered forms, and the minus of mathematics. */
const signs = '=+\\-@＝＋－＠﹦﹢﹣﹫⁺⁻⁼₊₋₌−';

/**
 * Where a spreadsheet may begin a formula: at the start of a cell, and after a semicolon, at which a spreadsheet that
 * expects semicolons splits the cell. https://owasp.org/www-community/attacks/CSV_Injection
 */
const start = `(?<!')(?:(?='*[${signs}\\t\\r\\n])(?<=^[^\\S\\t\\r\\n]*)|(?='*[${signs}])(?<=;\\s*))`;
const places = new RegExp(start, 'gu');
const apostrophes = new RegExp(`${start}'`, 'gu');

/** A cell that no spreadsheet runs: an apostrophe stands before whatever could be a formula. */
export function escapeFormula(cell: string): string {
  // Whatever already looks neutralised gets one more, so that taking one away always gives the same text back.
  return cell.replace(places, "'");
}

/** Takes away what {@link escapeFormula} added. */
export function unescapeFormula(cell: string): string {
  return cell.replace(apostrophes, '');
}
