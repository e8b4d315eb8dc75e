import type { Columns } from '../columns/Columns.js';
import type { TextIndex } from './TextIndex.js';

/** What is kept of an index; the rest is room to work in. */
export type TextData = Pick<TextIndex, 'letters' | 'starts' | 'entries' | 'entryStarts'>;

/** The index of these columns with this data. */
export function textIndexOf({ documents: { length }, words }: Columns, data: TextData): TextIndex {
  return {
    ...data,
    inherited: [],
    deletions: [],
    best: new Uint16Array(length),
    scores: new Uint32Array(length),
    hits: new Uint8Array(length),
    alive: new Uint32Array(length),
    touched: new Uint32Array(length),
    last: '',
    bits: new Uint32Array(words),
    partial: false,
  };
}
