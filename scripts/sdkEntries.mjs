// The entries of @safeguarding/sdk, each with the source file that it is made of: `./worker/host` of `workerHost.ts`.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../packages/sdk/package.json', import.meta.url), 'utf8'));

export const sdkVersion = manifest.version;

export const sdkEntries = Object.entries(manifest.exports)
  .filter(([, target]) => target.types)
  .map(([path, { '@safeguarding/source': source }]) => ({
    name: manifest.name + path.slice(1),
    source: source.replace(/^\.\/src\/(.*)\.ts$/, '$1'),
  }));
