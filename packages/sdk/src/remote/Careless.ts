/** Wraps what a caller's own callback threw, which is nobody else's to explain. */
export class Careless extends Error {
  constructor(cause: unknown) {
    super('A callback threw.', { cause });
  }
}
