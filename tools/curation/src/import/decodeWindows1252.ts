/** What the bytes 0x80 to 0x9F are. https://encoding.spec.whatwg.org/index-windows-1252.txt */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Reads Windows-1252. Several versions of Node read it as Latin-1 and lose quotes, dashes and the euro: https://github.com/nodejs/node/issues/56542 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/g, (character) => high.charAt(character.charCodeAt(0) - 0x80));
}
