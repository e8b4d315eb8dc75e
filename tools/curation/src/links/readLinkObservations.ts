import { join } from 'node:path';
import * as z from 'zod';
import { readRegularFile } from '../files/readRegularFile.js';
import { linkObservations, type LinkObservations } from './LinkObservation.js';

/** Where what was seen is kept: beside the records, never in one. */
export const observationsFile = 'observations/links.json';

/** What earlier runs saw; nothing where there was none. Throws when the file is not as this program writes it. */
export function readLinkObservations(root: string): LinkObservations {
  const address = join(root, observationsFile);
  const bytes = readRegularFile(address);
  if (bytes === undefined) return {};
  try {
    return linkObservations.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : 'it is not JSON';
    throw new Error(`${address} cannot be read: ${why}. Restore it from the last commit, or remove it.`, { cause });
  }
}
