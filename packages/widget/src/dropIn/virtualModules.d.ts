declare module 'virtual:embedded-dataset' {
  /** The data inside a drop-in file, as `unpackDataset` reads it; the build puts it there. */
  const packed: string;
  export default packed;
}

declare module 'virtual:locales' {
  import type { Messages } from '../locales/messages.js';

  /** The languages of a drop-in file, and what it knows of English beside its messages; the build puts them there. */
  const locales: Readonly<Record<string, Messages>> & { readonly en: Pick<Messages, 'known'> };
  export default locales;
}
