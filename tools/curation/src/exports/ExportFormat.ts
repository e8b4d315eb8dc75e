import type { Dataset } from '../build/buildDataset.js';
import type { ExportSource } from './ExportSource.js';

/** One way to hand out the catalogue to other programs. */
export interface ExportFormat {
  /** What is typed after `export`. */
  readonly name: string;
  readonly description: string;
  /** The name of the file where it has none of its own. */
  readonly fileName: string;
  readonly render: (dataset: Dataset, source: ExportSource) => string | Promise<string>;
}
