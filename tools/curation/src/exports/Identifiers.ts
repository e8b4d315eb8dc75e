/** The addresses that name the things of an export, all below one base. */
export interface Identifiers {
  readonly base: string;
  dataset(version: string): string;
  scheme(scheme: string): string;
  concept(scheme: string, id: string): string;
  resource(id: string): string;
  publisher(id: string): string;
  place(code: string): string;
}
