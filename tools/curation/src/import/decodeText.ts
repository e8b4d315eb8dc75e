/** What the bytes 0x80 to 0x9F are. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Reads Windows-1252. Several versions of Node read it as Latin-1 and lose quotes, dashes and the euro: https://github.com/nodejs/node/issues/56542 */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/g, (character) => high.charAt(character.charCodeAt(0) - 0x80));
}

/** The text of a file with the encoding it was in, or why it is no text. */
type Decoded =
  { readonly text: string; readonly encoding: string } | { readonly problem: string; readonly fix: string };

/** Reads bytes as text. Files that spreadsheets save say seldom what encoding they are in, so it is found out. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decode(bytes, 'utf-8', 'UTF-8 with a byte-order mark');
  if (startsWith(bytes, [0xff, 0xfe])) return decode(bytes, 'utf-16le', 'UTF-16 (little-endian)');
  if (startsWith(bytes, [0xfe, 0xff])) return decode(bytes, 'utf-16be', 'UTF-16 (big-endian)');
  const order = byteOrderOf(bytes);
  if (order !== undefined)
    return decode(bytes, order, `UTF-16 (${order === 'utf-16le' ? 'little' : 'big'}-endian, without a mark)`);
  if (bytes.includes(0)) return binary('a binary file');
  const unicode = decode(bytes, 'utf-8', 'UTF-8');
  return 'text' in unicode ? unicode : asText(decodeWindows1252(bytes), 'Windows-1252');
}

function decode(bytes: Uint8Array, encoding: string, name: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return asText(text, name);
  } catch {
    return binary(`no ${name} text`);
  }
}

function asText(text: string, encoding: string): Decoded {
  // Escapes and the like stand in no text that people write: what has them is something else.
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) return binary('a binary file');
  return { text: text.replace(/\r\n?/g, '\n'), encoding };
}

/** Latin text in UTF-16 has a zero in every second byte. */
function byteOrderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 2000);
  if (start.length < 4 || bytes.length % 2 === 1) return undefined;
  const zerosAt = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > start.length * 0.3 && even === 0) return 'utf-16le';
  return even > start.length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function binary(what: string): Decoded {
  return {
    problem: `This is ${what}.`,
    fix: 'Save it as text or, in a spreadsheet, as "CSV UTF-8", and import that file.',
  };
}
