declare module 'virtual:embedded-dataset' {
  /** The data inside a drop-in file, as the JSON of its columns; the build puts it there. */
  const columns: string;
  export default columns;
}

declare module 'virtual:locales' {
  import type { Messages } from '../locales/messages.js';

  /** The languages of a drop-in file, and what it knows of English beside its messages; the build puts them there. */
  const locales: Readonly<Record<string, Messages>> & { readonly en: Pick<Messages, 'known'> };
  export default locales;
}

declare module 'virtual:remote-integrity' {
  /** `sha384-…` of the file for pinned data; the build puts it there. */
  const integrity: string;
  export default integrity;
}
