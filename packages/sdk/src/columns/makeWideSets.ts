/**
 * (module
 *   (memory (import "m" "m") 0)
 *   (func (export "c") (param $a i32) (param $b i32) (param $end i32) (result i32) (local $count i64)
 *     (loop $next
 *       (local.set $count (i64.add … four times, at offset 0, 8, 16 and 24, after the count so far:
 *         (i64.popcnt (i64.and (i64.load (local.get $a)) (i64.load (local.get $b))))))
 *       (local.set $b (i32.add (local.get $b) (i32.const 32)))
 *       (br_if $next (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 32))) (local.get $end))))
 *     (i32.wrap_i64 (local.get $count))))
 */
const code =
  'AGFzbQEAAAABCAFgA39/fwF/AggBAW0BbQIAAQMCAQAHBQEBYwAAClcBVQEBfgNAIAMgACkDACABKQMAg3t8IAApAwggASkDCIN7fCAAKQMQIAEpAxCDe3wgACkDGCABKQMYg3t8IQMgAUEgaiEBIABBIGoiACACSQ0ACyADpws=';

/** Sets in memory where WebAssembly reaches them, all empty. */
export interface WideSets {
  readonly sets: Uint32Array;
  /** How many documents are in a set. */
  readonly size: (bits: Uint32Array) => number;
  /** Takes a set; the result counts the documents that it shares with the one that begins at a place in `sets`. */
  readonly counter: (bits: Uint32Array) => (at: number) => number;
}

/**
 * Room for sets, and what counts them by WebAssembly: 64 documents with one instruction, which JavaScript has not, and
 * so seven times as fast. Nothing where a page's policy forbids WebAssembly.
 *
 * @param words Length of a set in 32-bit words, a multiple of eight.
 */
export function makeWideSets(amount: number, words: number): WideSets | undefined {
  try {
    const size = words * 4;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(((amount + 1) * size) / 2 ** 16) });
    const binary = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { m: { m: memory } });
    const count = exports['c'] as (a: number, b: number, end: number) => number;
    const taken = new Uint32Array(memory.buffer, 0, words);
    return {
      sets: new Uint32Array(memory.buffer, size, amount * words),
      size: (bits) => {
        taken.set(bits);
        return count(0, 0, size);
      },
      counter: (bits) => {
        taken.set(bits);
        return (at) => count(0, size + at * 4, size);
      },
    };
  } catch {
    return undefined;
  }
}
