/** A pinned dataset: which version, its hash, and where to look for it. */
export interface RemoteSource {
  /** Such as `1.4.0`. */
  readonly version: string;
  /** `sha384-…` of the version's `manifest.json`. */
  readonly integrity: string;
  /** Absolute addresses of folders that hold it, tried in order. */
  readonly bases: readonly string[];
}
