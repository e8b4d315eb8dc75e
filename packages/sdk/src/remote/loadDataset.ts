import type { Dataset } from '@safeguarding/data';
import { isSafeguardingError, SafeguardingError } from '../errors.js';
import { download } from './download.js';
import { type LoadOptions, readOptions } from './readOptions.js';
import { parseData } from './parseData.js';
import { datasetShape, manifestShape } from './shapes.js';
import { timeLimit } from './timeLimit.js';

type Settings = ReturnType<typeof readOptions>;

/**
 * Downloads one pinned version of the dataset and checks all of it: the hash pins manifest.json, whose entry pins
 * catalogue.json. Sources are tried in order and share the time that is left; nothing is stored, and no cookie and no
 * referrer is sent.
 *
 * @returns The dataset, deeply frozen: ready for `openCatalogue`.
 * @throws {SafeguardingError} Always of this class, with `code`, the address as `path` and what to do. When several
 * sources failed it is the last failure, with an `AggregateError` of all of them as `cause`.
 * @example
 * ```ts
 * const dataset = await loadDataset({
 *   version: '1.4.0',
 *   integrity: 'sha384-…',
 *   sources: ['https://school.example/safeguarding/1.4.0/'],
 * });
 * const catalogue = openCatalogue(dataset);
 * ```
 */
export async function loadDataset(options: LoadOptions): Promise<Dataset> {
  const settings = readOptions(options);
  const end = performance.now() + settings.timeout;
  const failures: SafeguardingError[] = [];
  for (const [i, source] of settings.sources.entries()) {
    try {
      return await loadFrom(source, settings, (end - performance.now()) / (settings.sources.length - i));
    } catch (error) {
      if (!isSafeguardingError(error) || error.code === 'aborted') throw error;
      failures.push(error);
    }
  }
  const { code, message, path = '' } = failures.at(-1)!;
  if (failures.length === 1) throw failures[0]!;
  throw new SafeguardingError(code, message, { path, cause: new AggregateError(failures, 'Every source failed.') });
}

async function loadFrom(source: URL, settings: Settings, milliseconds: number): Promise<Dataset> {
  const { version, integrity, maxBytes, fetch, onProgress } = settings;
  const limit = timeLimit(milliseconds, settings.signal);
  let address = new URL('manifest.json', source);
  let careless: { error: unknown } | undefined; // What the caller's own callback threw.
  const common = { signal: limit.signal, fetch };
  try {
    const manifest = parseData(
      await download(address, { ...common, integrity, maxBytes: Math.min(maxBytes, manifestBytes) }),
      manifestShape,
      address.href,
    );
    checkVersion(manifest.version, version, address.href);
    const entry = manifest.files['catalogue.json'];
    address = new URL('catalogue.json', source);
    const onBytes = (loaded: number) => {
      try {
        onProgress?.({ loaded, total: entry.bytes });
      } catch (error) {
        careless = { error };
        throw error;
      }
    };
    const dataset = parseData(
      await download(address, { ...common, integrity: entry.integrity, maxBytes, onBytes }),
      datasetShape,
      address.href,
    );
    checkVersion(dataset.version, version, address.href);
    return dataset as unknown as Dataset;
  } catch (error) {
    if (careless) throw careless.error;
    throw explain(error, address.href, limit.expired(), settings);
  } finally {
    limit.stop();
  }
}

/** A manifest is some kilobytes; one of this size is none. */
const manifestBytes = 2 ** 20;

function checkVersion(found: string, asked: string, path: string): void {
  if (found === asked) return;
  throw new SafeguardingError(
    'invalid-data',
    `${path}: it is version ${found}, not ${asked}. Take \`version\` and \`integrity\` from the same release.`,
    { path },
  );
}

function explain(error: unknown, path: string, expired: boolean, { timeout, signal }: Settings): SafeguardingError {
  if (signal?.aborted)
    return new SafeguardingError('aborted', `${path}: stopped by \`signal\`.`, { path, cause: signal.reason });
  if (isSafeguardingError(error)) return error;
  if (expired)
    return new SafeguardingError(
      'timeout',
      `${path}: not there in its share of ${timeout} ms. Raise \`timeout\`, or put a nearer source first.`,
      { path, cause: error },
    );
  const advice =
    'Check that the device is online, that the server allows this origin (CORS), and that the page allows the address (connect-src)';
  return new SafeguardingError('network', `${path}: no usable answer came. ${advice}.`, { path, cause: error });
}
