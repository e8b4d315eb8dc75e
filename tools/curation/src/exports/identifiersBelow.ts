/** Names things by slash addresses below `base`: the concept `grooming` is `<base>topic/grooming`. */
export function identifiersBelow(base: string): Identifiers {
  const root = rootOf(base);
  return {
    base: root,
    dataset: (version) => `${root}dataset/${version}`,
    scheme: (scheme) => `${root}${scheme}`,
    concept: (scheme, id) => `${root}${scheme}/${id}`,
    resource: (id) => `${root}resource/${id}`,
    publisher: (id) => `${root}publisher/${id}`,
    place: (code) => `${root}place/${code}`,
  };
}

function rootOf(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || /[?#@]/.test(url.href)) {
    throw new TypeError(
      `\`base\` is "${base}". Give an http: or https: address without "?" and "#", such as https://w3id.org/my-catalogue/.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

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
