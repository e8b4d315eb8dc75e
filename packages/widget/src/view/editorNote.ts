import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import type { Messages } from '../locales/messages.js';
import { plainText } from '../safety/plainText.js';
import type { EditorNote } from '../state/words.js';
import type { PanelViewModel } from '../state/viewModel.js';

/** More faults than this are another mistake; the console has them all. */
const MOST_NOTES = 4;
/** An author knows a word again by its beginning. */
const LONGEST_WORD = 40;

/** What the page's author should put right, in one small line. It is there to be seen, is never announced, and stays off paper. */
export function editorNote({
  notes: told,
  help,
  messages,
}: Pick<PanelViewModel, 'notes' | 'help' | 'messages'>): TemplateResult | typeof nothing {
  const notes = [...told, ...help.notes];
  if (notes.length === 0) return nothing;
  const sentences = [...new Set(notes.map((note) => sentenceOf(note, messages)))];
  return html`<p class="editor" part="editor-note">
    ${messages.editorNote} ${sentences.slice(0, MOST_NOTES).join(' ')}${sentences.length > MOST_NOTES ? ' …' : ''}
  </p>`;
}

function sentenceOf({ name, word, value = '', counts, needs }: EditorNote, messages: Messages): string {
  const quoted = (text: string): string => fill(messages.quoted, { text: isolated(shortened(text)) });
  const words = { word: quoted(word), value: quoted(value) };
  const known = counts ? messages.noteCounts : needs && messages.noteNeeds;
  const sentence = known
    ? fill(known, words)
    : [fill(messages.noteUnknown, words), value && fill(messages.noteMeant, words)].filter(Boolean).join(' ');
  return name ? `${isolated(name)}${messages.colon}${sentence}` : sentence;
}

/** Words of another direction must not move the signs around them. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function shortened(text: string): string {
  const plain = plainText(text).trim();
  return plain.length > LONGEST_WORD ? `${plain.slice(0, LONGEST_WORD)}…` : plain;
}
