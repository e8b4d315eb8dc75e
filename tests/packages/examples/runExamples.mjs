// Runs examples one after the other and prints, as the last line, what went wrong with each, as JSON.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const modules = process.argv.slice(2);
const failures = {};
let failing = [];

/** Whether a value is as promised: `…` ends a list, stands for more fields, and at either end of a text for more of it. */
function keeps(given, expected) {
  if (typeof expected === 'string' && expected.includes('…') && typeof given === 'string') {
    const parts = expected.split('…');
    return given.startsWith(parts[0]) && given.endsWith(parts.at(-1));
  }
  if (Array.isArray(expected) && Array.isArray(given)) {
    const open = expected.at(-1) === '…';
    const promised = open ? expected.slice(0, -1) : expected;
    if (open ? given.length < promised.length : given.length !== promised.length) return false;
    return promised.every((each, i) => keeps(given[i], each));
  }
  if (expected?.__more && typeof given === 'object' && given !== null)
    return Object.keys(expected).every((key) => key === '__more' || keeps(given[key], expected[key]));
  if (isPlain(expected) && isPlain(given)) {
    const keys = Object.keys(expected);
    return keys.length === Object.keys(given).length && keys.every((key) => keeps(given[key], expected[key]));
  }
  return isDeepStrictEqual(given, expected);
}

const isPlain = (value) => Object.prototype.toString.call(value) === '[object Object]';

globalThis.__promise = (given, place, expected) => {
  if (!keeps(given, expected)) {
    const show = (value) => JSON.stringify(value) ?? String(value);
    failing.push(`${place} gives ${show(given)}, not ${show(expected)} as promised`);
  }
  return given;
};

// Addresses of examples lie at .example hosts. Each holds the installed data as the version that its path names.
const data = dirname(createRequire(join(process.cwd(), 'x.js')).resolve('@safeguarding/data/manifest.json'));
const hash = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
async function release(version) {
  const catalogue = JSON.parse(await readFile(join(data, 'catalogue.json'), 'utf8'));
  const manifest = JSON.parse(await readFile(join(data, 'manifest.json'), 'utf8'));
  const text = JSON.stringify({ ...catalogue, version });
  manifest.version = version;
  manifest.files['catalogue.json'] = {
    ...manifest.files['catalogue.json'],
    bytes: Buffer.byteLength(text),
    integrity: hash(text),
  };
  return { 'catalogue.json': text, 'manifest.json': JSON.stringify(manifest) };
}
globalThis.fetch = async (input) => {
  const address = new URL(input instanceof Request ? input.url : input);
  if (!address.hostname.endsWith('.example')) throw new TypeError(`An example asked ${address.href}.`);
  const file = address.pathname.split('/').at(-1);
  const version = /\/(\d+\.\d+\.\d+)\//.exec(address.pathname)?.[1];
  if (file === 'advisories.json')
    return new Response(await readFile(join(data, file)), { headers: { 'content-type': 'application/json' } });
  const content = version && (await release(version))[file];
  return content
    ? new Response(content, { headers: { 'content-type': 'application/json' } })
    : new Response('', { status: 404 });
};

// An example cannot print the hash of a release that is yet to come: it says sha384-…
const { readFileSync, writeFileSync } = await import('node:fs');
for (const path of modules) {
  failing = [];
  const code = readFileSync(path, 'utf8');
  const version = /version: '(\d+\.\d+\.\d+)'/.exec(code)?.[1];
  if (version && code.includes('sha384-…')) {
    const { 'manifest.json': manifest } = await release(version);
    writeFileSync(path, code.replaceAll('sha384-…', hash(manifest)));
  }
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    failing.push(`throws ${error?.stack ?? error}`);
  }
  if (failing.length > 0) failures[path] = failing;
}
console.log(`\n${JSON.stringify({ ...failures })}`);
