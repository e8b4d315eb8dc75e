import { createHash } from 'node:crypto';

/** The Subresource Integrity value of some bytes: `sha384-…`. */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
