/** Names one release beyond doubt. */
export interface Pin {
  /** The version, such as `1.4.0`. */
  readonly version: string;
  /** `sha384-…` of that version's manifest.json, from its release notes. */
  readonly integrity: string;
}
