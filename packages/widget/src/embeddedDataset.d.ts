declare module 'virtual:embedded-dataset' {
  import type { Dataset } from '@safeguarding/data';

  /** The data inside the drop-in file; the build puts it there. */
  const dataset: Dataset;
  export default dataset;
}
