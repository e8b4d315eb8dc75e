/** Something that schema.org describes: its names of properties, and values, texts in a language, or further nodes. */
export interface Node {
  readonly '@id'?: string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}
