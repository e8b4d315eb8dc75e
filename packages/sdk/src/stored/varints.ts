import { throwInvalidData } from '../validate/dataset.js';

/** Whole numbers as bytes, seven bits each, the lowest first; all but the last byte of a number have the eighth bit. (LEB128.) */
export function writeVarints(numbers: ArrayLike<number>): Uint8Array {
  let size = 0;
  for (let i = 0; i < numbers.length; i++)
    for (let n = numbers[i]!, more = true; more; n >>>= 7, size++) more = n > 127;
  const bytes = new Uint8Array(size);
  for (let i = 0, at = 0; i < numbers.length; i++) {
    let n = numbers[i]!;
    for (; n > 127; n >>>= 7) bytes[at++] = (n & 127) | 128;
    bytes[at++] = n;
  }
  return bytes;
}

/**
 * The numbers that {@link writeVarints} wrote, below 2 ** 32.
 *
 * @throws {SafeguardingError} `invalid-data` when the bytes do not hold exactly so many.
 */
export function readVarints(bytes: Uint8Array, numbers: Uint32Array | Uint16Array | Uint8Array, path: string): void {
  let at = 0;
  for (let i = 0; i < numbers.length; i++) {
    let number = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      if (at === bytes.length || shift > 28) throwInvalidData(path);
      byte = bytes[at++]!;
      number |= (byte & 127) << shift;
    }
    numbers[i] = number;
  }
  if (at < bytes.length) throwInvalidData(path);
}
