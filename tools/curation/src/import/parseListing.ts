import type { Finding } from '../records/Finding.js';

/** One entry of a listing page. */
export interface ListingEntry {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly labels: readonly string[];
  readonly title: string;
  readonly description: string;
}

/** The end of a description; the page cuts some of them in the middle of the phrase. */
const end = /(?:Read )?More\s*$/;

/**
 * Reads the text export of a listing page: a line of labels between commas, a title, and a description over any
 * number of paragraphs that ends in "Read More".
 */
export function parseListing(text: string, file: string): { entries: ListingEntry[]; findings: Finding[] } {
  const entries: ListingEntry[] = [];
  const findings: Finding[] = [];
  let block: { readonly line: number; readonly text: string }[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/[\s\u00A0]+/g, ' ').trim();
    if (line === '') continue;
    block.push({ line: index + 1, text: line });
    if (block.length === 2 && /Read More$/.test(line)) {
      findings.push(withoutLabels(block, file));
      entries.push(entryOf([{ line: block[0]?.line ?? 1, text: '' }, ...block]));
      block = [];
    }
    if (block.length < 3 || !end.test(line)) continue;
    entries.push(entryOf(block));
    block = [];
  }
  if (block.length > 0) findings.push(unfinished(block, file, entries.length));
  // What has no end may still have all the rest.
  if (block.length >= 2) entries.push(entryOf(block));
  return { entries, findings };
}

function entryOf([labels, title, ...description]: readonly { line: number; text: string }[]): ListingEntry {
  return {
    line: labels?.line ?? 1,
    labels: (labels?.text ?? '')
      .split(',')
      .map((label) => label.trim())
      .filter((label) => label !== ''),
    title: title?.text ?? '',
    description: description
      .map(({ text }) => text)
      .join('\n')
      .replace(end, '')
      .trim(),
  };
}

function unfinished(block: readonly { line: number; text: string }[], file: string, before: number): Finding {
  const missing =
    block.length === 1 ? 'a title and a description follow' : 'a description that ends in "Read More" follows';
  return {
    // Pages end in words of their own; a file of nothing else is no listing.
    level: before === 0 ? 'error' : 'warning',
    rule: 'import-listing',
    file,
    path: `line ${block[0]?.line ?? 1}`,
    message: `The entry that begins with "${(block[0]?.text ?? '').slice(0, 60)}" breaks off.`,
    expected: `a line of labels, after which ${missing}`,
    fix: 'Complete the entry, or remove the lines that belong to none.',
  };
}

function withoutLabels(block: readonly { line: number; text: string }[], file: string): Finding {
  return {
    level: 'warning',
    rule: 'import-listing',
    file,
    path: `line ${block[0]?.line ?? 1}`,
    message: `"${(block[0]?.text ?? '').slice(0, 60)}" has no line of labels before it.`,
    expected: 'a line of labels between commas, a title, a description',
    fix: 'Add the labels, or choose topics in the draft.',
  };
}
