import { SafeguardingError } from '../errors.js';

/**
 * The bytes of an answer, counted as they come out of the decoder: a small answer can inflate to gigabytes, whatever
 * `content-length` says.
 *
 * @throws {SafeguardingError} `too-large`, and the connection is freed.
 */
export async function readBody(
  response: Response,
  path: string,
  maxBytes: number,
  onBytes?: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    length += chunk.value.length;
    if (length > maxBytes) {
      reader?.cancel().catch(() => undefined);
      throw new SafeguardingError(
        'too-large',
        `${path}: more than ${maxBytes} bytes came. Check the address, or raise \`maxBytes\`.`,
        { path },
      );
    }
    onBytes?.(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
