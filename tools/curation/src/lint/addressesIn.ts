import { parseJson } from '../json/parseJson.js';
import { textsIn } from '../json/textsIn.js';

/** An address of a record and where it stands. */
export interface AddressIn {
  readonly path: string;
  readonly text: string;
  /** As written, in lower case: also with letters that the schema refuses. */
  readonly host: string;
}

const fields = /(?:^|\.)(?:url|homepage|websites|source|confidentialityPage|complaintsPage)$/;
const written = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i;

/** The web addresses of a record of any shape. */
export function addressesIn(raw: unknown): AddressIn[] {
  return textsIn(raw).flatMap(({ path, field, text }) => {
    const host = fields.test(field) ? written.exec(text)?.[1]?.toLowerCase() : undefined;
    return host === undefined ? [] : [{ path, text, host }];
  });
}

/**
 * Changes the addresses in the text of a record file and leaves all else as it was. Concepts keep theirs: they name other
 * vocabularies by identifiers.
 */
export function editAddresses(text: string, file: string, edit: (address: string) => string): string {
  if (!/^records\/(?:resources|publishers)\//.test(file)) return text;
  const addresses = new Set(addressesIn(parseJson(text).value).map((address) => address.text));
  return [...addresses].reduce((edited, address) => {
    const changed = edit(address);
    return changed === address ? edited : edited.replaceAll(JSON.stringify(address), () => JSON.stringify(changed));
  }, text);
}
