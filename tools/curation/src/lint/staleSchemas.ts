import { join } from 'node:path';
import { schemaFiles } from '../build/publishedFiles.js';
import { readRegularFile } from '../files/readRegularFile.js';
import type { Finding } from '../records/Finding.js';

/** The committed JSON Schemas, which editors read, that say something else than the zod schema. */
export function staleSchemas(root: string): Finding[] {
  return Object.entries(schemaFiles()).flatMap(([file, text]) => {
    if (readRegularFile(join(root, file))?.toString() === text) return [];
    return {
      level: 'error',
      rule: 'stale-schema',
      file,
      path: '',
      message: 'The file is not what the schema in src/schema says.',
      expected: 'the JSON Schema of the current shape',
      fix: 'Run "safeguarding-data check --fix" and commit the file.',
    };
  });
}
