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
