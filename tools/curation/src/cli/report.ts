import { styleText } from 'node:util';
import { counted } from '../records/counted.js';
import type { Finding } from '../records/Finding.js';
import type { CommandResult } from './CliContext.js';
import { escapeControls, escapeLine } from './escapeControls.js';

/** What the command prints about what it did. Nothing in it is obeyed by a terminal but our own colours. */
export function report(
  outcome: CommandResult,
  { json, color }: { readonly json: boolean; readonly color: boolean },
): string {
  if (json) return escapeControls(asJson(outcome));
  const paint = color ? painted : plain;
  const shown = outcome.findings.filter(({ level }) => level === 'error' || !outcome.countsWarnings);
  const findings = shown.map((finding) => describe(finding, paint));
  const hint = shown.length < outcome.findings.length ? ['The warnings are shown by "safeguarding-data check".'] : [];
  const text = (outcome.text ?? []).map(escapeControls);
  return [...findings, ...text, ...hint, escapeLine(summary(outcome))].join('\n\n');
}

type Paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string) => string;

// `report` was already told whether there is a terminal; styleText must not look for one again.
const painted: Paint = (style, text) => styleText(style, text, { validateStream: false });
const plain: Paint = (_style, text) => text;

function describe({ level, rule, file, path, message, expected, fix }: Finding, paint: Paint): string {
  const place = escapeLine(path === '' ? file : `${file} → ${path}`);
  return [
    `${paint(level === 'error' ? 'red' : 'yellow', level)} ${paint('bold', place)} ${paint('dim', `(${rule})`)}`,
    `  ${escapeLine(message)}`,
    `  expected: ${escapeLine(expected)}`,
    `  fix: ${escapeLine(fix)}`,
  ].join('\n');
}

function summary({ verb, counts, findings, written }: CommandResult): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const kinds = Object.entries(counts).map(([kind, count]) => counted(count, kind));
  const parts = [counted(errors, 'errors'), counted(findings.length - errors, 'warnings')];
  if (written.length > 0) parts.push(`${counted(written.length, 'files')} written`);
  return `${[verb, kinds.join(', ')].join(' ').trim()}: ${parts.join(', ')}.`;
}

function asJson({ counts, findings, written, details }: CommandResult): string {
  const ok = findings.every(({ level }) => level !== 'error');
  return JSON.stringify({ ok, counts, findings, written, ...details }, null, 2);
}
