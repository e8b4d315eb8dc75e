import type { Changes } from '@safeguarding/data';
import { compare } from 'semver';
import { changes as changesShape } from '../schema/dataset.js';
import { changelogPart } from './changelogPart.js';
import { type AnyChange, isNeedChange } from './Release.js';

/** The log of corrections, beside the changelog: what was wrong or went away, version by version. */
export const correctionsFile = 'CORRECTIONS.md';

/**
 * The log of corrections, made from the texts of `changes/<version>.json`. What was only added, and what concerns
 * programs alone, is no correction: it stands in the changelog.
 */
export function correctionsLog(texts: Readonly<Record<string, string>>): string {
  const lists = Object.values(texts).map((text) => changesShape.parse(JSON.parse(text)) as Changes);
  const parts = lists
    .filter(({ from }) => from !== null)
    .sort((a, b) => compare(b.to, a.to))
    .map(({ to, released, changes, needs = [] }) => {
      const corrected = [...changes, ...needs].filter(isCorrection);
      const what =
        corrected.length === 0 ? 'Nothing that stood in the version before was corrected.' : shown(corrected);
      return `## ${to}, ${released}\n\n${what}`;
    });
  return `${[introduction, ...parts].join('\n\n')}\n`;
}

const introduction = `# Corrections

What stood in the catalogue and was changed, moved or taken back, the newest version first. Made from \`changes/<version>.json\`, which holds the values before and after; nobody edits this list. How to ask for a correction: [docs/trust.md](../../docs/trust.md).`;

function isCorrection(change: AnyChange): boolean {
  // That people have read a text corrects nothing.
  if (isNeedChange(change) && change.kind === 'review') return false;
  return change.op !== 'add' && change.op !== 'shape' && !(change.op === 'change' && change.kind === 'dataset');
}

/** The headings of the changelog, one level up. */
function shown(changes: readonly AnyChange[]): string {
  return changelogPart(changes).replace(/^#### /gm, '### ');
}
