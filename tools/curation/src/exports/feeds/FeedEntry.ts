/** One entry of a feed, whatever the feed is written in. */
export interface FeedEntry {
  /** An address that names the entry for ever. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The identifier of the resource that it is about. */
  readonly link: string;
  /** RFC 3339. */
  readonly updated: string;
}
