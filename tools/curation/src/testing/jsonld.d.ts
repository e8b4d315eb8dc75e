/** The package has no types of its own; only what the tests use. */
declare module 'jsonld' {
  interface Options {
    /** Gives the document of a remote context. */
    readonly documentLoader: (address: string) => Promise<unknown>;
    /** Whether to fail rather than lose what has no meaning. */
    readonly safe: boolean;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<unknown> };
  export default jsonld;
}
