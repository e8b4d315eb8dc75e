/** What a page's attributes say about a pinned dataset, as they stand. At least one of them is not empty. */
export interface Pin {
  readonly version: string;
  readonly integrity: string;
  readonly src: string;
  /** What the addresses in `src` are relative to. */
  readonly base: string;
}

/** A pinned dataset: which version, its hash, and where to look for it. */
export interface RemoteSource {
  /** Such as `1.4.0`. */
  readonly version: string;
  /** `sha384-…` of the version's `manifest.json`. */
  readonly integrity: string;
  /** Absolute addresses of folders that hold it, tried in order. */
  readonly bases: readonly string[];
}
