/**
 * Spreadsheets run what begins so as a formula, the wide forms included.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A cell that no spreadsheet runs: an apostrophe stands before what could be a formula. */
export function neutralise(cell: string): string {
  // Whatever already looks neutralised gets one more, so that taking one away always gives the same text back.
  return formula.test(cell) ? `'${cell}` : cell;
}

/** Takes away what {@link neutralise} added. */
export function restore(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
