import { sortKeys } from '../json/sortKeys.js';
import { writeFiles } from '../files/writeFiles.js';
import type { LinkObservations } from './LinkObservation.js';
import { observationsFile } from './readLinkObservations.js';

/** Writes what was seen, in order, so that a change shows only what changed; a reader never sees half of the file. */
export function writeLinkObservations(root: string, observations: LinkObservations): void {
  writeFiles(root, { [observationsFile]: `${JSON.stringify(sortKeys(observations), null, 2)}\n` });
}
