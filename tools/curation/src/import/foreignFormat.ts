/** A format that `import` does not read: its name, and what to do instead. */
export interface ForeignFormat {
  readonly name: string;
  readonly fix: string;
}

const table = 'Put what it holds into a table with a title in each row, and import that as CSV, .xlsx or .ods.';
const workbook = 'Open it in a spreadsheet, save it as .xlsx, .ods or "CSV UTF-8", and import that file.';
const page = 'Copy its text into a plain text file if it is a listing, or put it into a table, and import that.';

/** How files begin that are no text. https://en.wikipedia.org/wiki/List_of_file_signatures */
const signatures: readonly (readonly [start: string, name: string, fix: string])[] = [
  ['%PDF', 'a PDF', table],
  ['\x89PNG', 'an image (PNG)', table],
  ['\xFF\xD8\xFF', 'an image (JPEG)', table],
  ['GIF8', 'an image (GIF)', table],
  ['II*\0', 'an image (TIFF)', table],
  ['MM\0*', 'an image (TIFF)', table],
  ['BM', 'an image (BMP)', table],
  ['\xD0\xCF\x11\xE0', 'a file of an old office program (.xls, .doc)', workbook],
  ['{\\rtf', 'a text document (RTF)', table],
  ['\x1F\x8B', 'an archive (gzip)', 'Unpack it, and import what is in it.'],
  ['Rar!', 'an archive (RAR)', 'Unpack it, and import what is in it.'],
  ['7z\xBC\xAF', 'an archive (7z)', 'Unpack it, and import what is in it.'],
  ['SQLite format 3', 'a database (SQLite)', table],
];

/** The format of a file that is no text and no workbook; undefined for what may be one of those. */
export function foreignBytes(bytes: Uint8Array): ForeignFormat | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return { name: 'an image (WebP)', fix: table };
  if (/^....ftyp(?:avif|heic|mif1)/s.test(start)) return { name: 'an image (AVIF or HEIC)', fix: table };
  const found = signatures.find(([signature]) => start.startsWith(signature));
  // Two letters may begin a text as well.
  if (found === undefined || (found[0] === 'BM' && !bytes.subarray(0, 32).includes(0))) return undefined;
  return { name: found[1], fix: found[2] };
}

/** What is in a ZIP file that is no workbook, by the names of its entries. */
export function foreignArchive(names: readonly string[], mimetype: string): ForeignFormat {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/') || mimetype.includes('opendocument.text'))
    return { name: 'a text document (Word or Writer)', fix: table };
  if (has('ppt/') || mimetype.includes('opendocument.presentation')) return { name: 'a presentation', fix: table };
  if (has('xl/')) return { name: 'a workbook in the binary form (.xlsb)', fix: workbook };
  if (has('Index/')) return { name: 'a document of Numbers or Pages', fix: workbook };
  if (mimetype.includes('epub')) return { name: 'an e-book (EPUB)', fix: table };
  return { name: 'an archive (ZIP)', fix: 'Unpack it, and import what is in it.' };
}

const markup: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\s*<\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)?<feed|^\s*<feed[\s>]/i, 'a feed (Atom)'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:rss|rdf:RDF)[\s>]/i, 'a feed (RSS)'],
  [/^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/i, 'an image (SVG)'],
  [
    /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|div|table|ul|ol|p|h[1-6]|section|article|main|a|span)[\s>]/i,
    'a web page (HTML)',
  ],
  [/^\s*<(?:\?xml|[a-z][\w:.-]*(?:\s[^<>]*)?>)/i, 'an XML file'],
  [/^\s*TY {1,2}- /m, 'a list of references (RIS)'],
  [/^\s*PMID- /, 'a list of references (MEDLINE)'],
  [/^\s*%0 \S/m, 'a list of references (EndNote)'],
  [
    /^\s*@(?:article|book|booklet|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|techreport|unpublished|string|comment)\s*\{/im,
    'a list of references (BibTeX)',
  ],
  [/^\s*BEGIN:V(?:CARD|CALENDAR)/, 'an address book or a calendar'],
  [/^(?:From|Received|Return-Path|Delivered-To|MIME-Version): .*\n(?:.*\n){0,30}?Subject: /, 'an e-mail'],
];

/** The format of a text that is neither table, listing nor JSON; undefined for what may be a listing. */
export function foreignText(text: string): ForeignFormat | undefined {
  const start = text.slice(0, 20_000);
  const found = markup.find(([pattern]) => pattern.test(start));
  if (found !== undefined) return { name: found[1], fix: /HTML|XML/.test(found[1]) ? page : table };
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  const share = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length / Math.max(lines.length, 1);
  if (share(/^\s*\|.*\|\s*$/) > 0.5) return { name: 'a table in Markdown', fix: table };
  if (share(/^#{1,6} |\[[^\]]+\]\([^)]+\)|^```/) > 0.1) return { name: 'a Markdown text', fix: table };
  if (share(/^\s*(?:[-*•▪●◦·–]|\d{1,3}[.)])\s+\S/) > 0.5) return { name: 'a list with bullets or numbers', fix: table };
  return undefined;
}
