// Serves /strict/<page> with a strict Content-Security-Policy, for the pages that tests open in a frame.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('../browser/pages/', import.meta.url));
const dropIn = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const data = fileURLToPath(new URL('../../packages/data/dist/', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** The policies that the widget is promised to work under. */
export const policies = {
  strict:
    "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types safeguarding-resources",
  data: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types safeguarding-resources",
  // Scripts by nonce or by hash alone: the second file has the first one's nonce, or a hash of its own.
  nonce:
    "default-src 'none'; script-src 'nonce-x'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types safeguarding-resources",
  hash: "default-src 'none'; script-src HASHES; connect-src 'self'",
  // The page has a Lit of its own, and each copy its policy.
  both: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html safeguarding-resources",
  // A list of policies matters only where they are required: without ours, all works.
  listed: "default-src 'none'; script-src 'self'; trusted-types something-else",
  // Forbids the one policy that Lit needs: the element cannot start, and the fallback must stay.
  blocked: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** @type {import('@web/dev-server-core').Middleware} */
export async function strictPages(context, next) {
  const match = /^\/strict\/(strict|data|nonce|hash|listed|both|blocked)\/([\w./-]+)$/.exec(context.path);
  if (!match || match[2].includes('..')) return next();
  const [, policy, path] = match;
  const folder = path.startsWith('data/') ? data : path.startsWith('safeguarding-resources') ? dropIn : pages;
  try {
    context.body = await readFile(join(folder, path.startsWith('data/') ? path.slice(5) : path));
  } catch {
    context.status = 404;
    return undefined;
  }
  if (extname(path) === '.html') context.body = await mark(context.body.toString(), policy);
  context.type = types[extname(path)] ?? 'application/octet-stream';
  const files = [`${pages}watch.js`, `${dropIn}safeguarding-resources.js`, `${dropIn}safeguarding-resources.remote.js`];
  const hashes = policy === 'hash' ? await Promise.all(files.map(hashOf)) : [];
  const sources = hashes.map((hash) => `'${hash}'`).join(' ');
  context.set('content-security-policy', policies[policy].replace('HASHES', sources));
  context.set('cache-control', 'no-store');
  return undefined;
}

async function hashOf(file) {
  return `sha384-${createHash('sha384')
    .update(await readFile(file))
    .digest('base64')}`;
}

/** Gives the scripts of a page what a policy knows them by. */
async function mark(html, policy) {
  if (policy === 'nonce') return html.replaceAll('<script ', '<script nonce="x" ');
  if (policy !== 'hash') return html;
  const [watch, main] = await Promise.all([hashOf(`${pages}watch.js`), hashOf(`${dropIn}safeguarding-resources.js`)]);
  return html
    .replace('src="watch.js"', `src="watch.js" integrity="${watch}"`)
    .replace('src="safeguarding-resources.js"', `src="safeguarding-resources.js" integrity="${main}"`);
}
