import { SafeguardingError } from '../errors.js';
import { hasOwn } from '../hasOwn.js';
import { refuseIndex } from './refuseIndex.js';

/**
 * Parts of a file by name. The file: eight letters that say what it is; format, fingerprint, checksum of all that
 * follows, and length of the table, four bytes each, the lowest first; the table of names and lengths as JSON; and the
 * parts one after the other.
 */
export type Sections = Readonly<Record<string, Uint8Array>>;

const magic = 'SAFEINDX';

/** Raise it with every change of what is indexed or how: an index of other rules finds other things. */
const format = 4;

const headerLength = 24;

/** Writes parts into one file. The same parts give the same bytes. */
export function writeSections(sections: Sections, fingerprint: number): Uint8Array {
  const names = Object.keys(sections);
  const table = new TextEncoder().encode(JSON.stringify(names.map((name) => [name, sections[name]!.length])));
  const start = headerLength + table.length;
  const bytes = new Uint8Array(names.reduce((sum, name) => sum + sections[name]!.length, start));
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < magic.length; i++) bytes[i] = magic.charCodeAt(i);
  view.setUint32(8, format, true);
  view.setUint32(12, fingerprint, true);
  view.setUint32(20, table.length, true);
  bytes.set(table, headerLength);
  let at = start;
  for (const name of names) {
    bytes.set(sections[name]!, at);
    at += sections[name]!.length;
  }
  view.setUint32(16, checksum(bytes, 20), true);
  return bytes;
}

/**
 * The parts of a file. They share its memory.
 *
 * @param names The parts that must be there.
 * @throws {SafeguardingError} `invalid-data` for anything that {@link writeSections} did not write for this fingerprint.
 */
export function readSections<Name extends string>(
  bytes: Uint8Array,
  fingerprint: () => number,
  names: readonly Name[],
): Readonly<Record<Name, Uint8Array>> {
  if (!(bytes instanceof Uint8Array))
    throw new SafeguardingError('invalid-option', '`index` must be a Uint8Array.', { path: 'index' });
  const known = bytes.length >= headerLength && [...magic].every((letter, i) => bytes[i] === letter.charCodeAt(0));
  if (!known) refuseIndex('is none: these bytes are something else');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const word = (at: number) => view.getUint32(at, true);
  if (word(8) !== format) refuseIndex('was made by another version of this package');
  if (word(16) !== checksum(bytes, 20)) refuseIndex('is damaged: its bytes are not those that were written');
  if (word(12) !== fingerprint()) refuseIndex('was made from another dataset');

  let at = headerLength + word(20);
  const sections: Record<string, Uint8Array> = {};
  try {
    const table = JSON.parse(new TextDecoder().decode(bytes.subarray(headerLength, at))) as [string, number][];
    for (const [name, length] of table) {
      sections[name] = bytes.subarray(at, at + length);
      if (!(sections[name].length === length)) throw new RangeError();
      at += length;
    }
    if (at !== bytes.length || !names.every((name) => hasOwn(sections, name))) throw new RangeError();
  } catch {
    refuseIndex('is damaged: its parts are not where its table says');
  }
  return sections as Record<Name, Uint8Array>;
}

/**
 * FNV-1a over 32-bit words: finds every change of a single word, and other accidents but for one in four billion.
 * Words are read as the machine has them, lowest byte first on every one that runs JavaScript today: a view of bytes
 * one by one takes three times as long, and this is a good part of loading an index.
 *
 * @param from A multiple of four.
 */
export function checksum(bytes: Uint8Array, from: number): number {
  const aligned = bytes.byteOffset & 3 ? bytes.slice() : bytes;
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let hash = 0x811c9dc5 ^ bytes.length;
  for (let i = from >> 2; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  for (let at = words.length * 4; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}
