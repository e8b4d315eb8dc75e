/** Words in code unit order, as one array of letters. */
export interface Terms {
  /** UTF-16 code units of all terms, one after the other. */
  readonly letters: Uint16Array;
  /** Where each term begins, and where the last one ends. */
  readonly starts: Uint32Array;
}
