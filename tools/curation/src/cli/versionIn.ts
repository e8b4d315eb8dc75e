import { join } from 'node:path';
import * as z from 'zod';
import { readRegularFile } from '../files/readRegularFile.js';
import { version } from '../schema/primitives.js';

/** The version of a dataset is that of the package it is published in. */
export function versionIn(root: string): string {
  const address = join(root, 'package.json');
  try {
    return z.object({ version }).parse(JSON.parse(String(readRegularFile(address)))).version;
  } catch (cause) {
    throw new Error(`${address} gives no version for the dataset. Write one there, such as "version": "1.4.0".`, {
      cause,
    });
  }
}
