import { html, type TemplateResult } from 'lit';

/** The six kinds of resource that have a drawing of their own. */
type Kind = 'help' | 'guide' | 'law' | 'lesson' | 'tool' | 'evidence';

/** Which kind a type of resource is, or the type above it. What is not named here is a guide. */
const kinds: Readonly<Record<string, Kind>> = {
  'help-service': 'help',
  directory: 'help',
  norm: 'law',
  'learning-material': 'lesson',
  tool: 'tool',
  template: 'tool',
  study: 'evidence',
};

/** A lifebelt, an open book, scales, a cap, a ticked list, bars. */
const drawings: Readonly<Record<Kind, string>> = {
  help: 'M10 3a7 7 0 1 0 0 14 7 7 0 1 0 0-14m0 4a3 3 0 1 0 0 6 3 3 0 1 0 0-6M5 5l2.9 2.9m4.2 4.2L15 15m0-10-2.9 2.9m-4.2 4.2L5 15',
  guide: 'M10 5.5C8.5 4.3 6 3.8 2.5 4v11.5c3.5-.2 6 .3 7.5 1.5 1.5-1.2 4-1.7 7.5-1.5V4c-3.5-.2-6 .3-7.5 1.5V17',
  law: 'M10 3v14m-3.5 0h7M4.5 5.5h11M4.5 5.5l-2.3 6a2.4 2.4 0 0 0 4.6 0zm11 0-2.3 6a2.4 2.4 0 0 0 4.6 0z',
  lesson: 'M10 4 2 7.8l8 3.7 8-3.7zM5.5 9.8V14c1.2 1.2 2.7 1.8 4.5 1.8s3.3-.6 4.5-1.8V9.8M18 7.8v5',
  tool: 'M7.5 4H4.5v13h11V4h-3M7.5 2.5h5v3h-5zM7.3 11.5l2 2 3.6-4.2',
  evidence: 'M3 17h14M5.5 13.5V10m4.5 3.5V4m4.5 9.5V7',
};

/** The kind of a type, found by what stands above it. */
export function kindOf(type: string, broader: (id: string) => readonly string[]): Kind {
  const seen = new Set([type]); // A faulty catalogue may go round in a circle.
  for (const id of seen) {
    const kind = Object.keys(kinds).includes(id) ? kinds[id] : undefined;
    if (kind) return kind;
    for (const above of broader(id)) seen.add(above);
  }
  return 'guide';
}

/** The drawing of a kind of resource. It says nothing that the words beside it do not. */
export const kindIcon = (type: string, broader: (id: string) => readonly string[]): TemplateResult =>
  html`<span class="tile">${drawn(drawings[kindOf(type, broader)])}</span>`;

function drawn(path: string, name = ''): TemplateResult {
  return html`<svg class=${`icon ${name}`} viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;
}

/** Small drawings beside words; they say nothing that the words do not. */
export const icons = {
  search: (): TemplateResult => drawn('M8.75 3.5a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 1 0 0-10.5M12.75 12.75l4 4'),
  filters: (): TemplateResult => drawn('M3 5.5h14M5.5 10h9M8 14.5h4'),
  chevron: (): TemplateResult => drawn('m5 7.5 5 5 5-5', 'chevron'),
  close: (): TemplateResult => drawn('m6 6 8 8m0-8-8 8'),
  /** A page elsewhere. */
  out: (): TemplateResult => drawn('M8.5 4.5H4.5v11h11v-4M11.5 3.5h5v5m0-5L9 11', 'out'),
  /** Something to know first. */
  know: (): TemplateResult => drawn('M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15M10 9v4.5m0-7v.01', 'know'),
};
