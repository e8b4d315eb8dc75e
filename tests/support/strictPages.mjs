// Serves /strict/<page> with a strict Content-Security-Policy, for the pages that tests open in a frame.
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
  // The page has a Lit of its own, and each copy its policy.
  both: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html safeguarding-resources",
  // A list of policies matters only where they are required: without ours, all works.
  listed: "default-src 'none'; script-src 'self'; trusted-types something-else",
  // Forbids the one policy that Lit needs: the element cannot start, and the fallback must stay.
  blocked: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** @type {import('@web/dev-server-core').Middleware} */
export async function strictPages(context, next) {
  const match = /^\/strict\/(strict|data|listed|both|blocked)\/([\w./-]+)$/.exec(context.path);
  if (!match || match[2].includes('..')) return next();
  const [, policy, path] = match;
  const folder = path.startsWith('data/') ? data : path.startsWith('safeguarding-resources') ? dropIn : pages;
  try {
    context.body = await readFile(join(folder, path.startsWith('data/') ? path.slice(5) : path));
  } catch {
    context.status = 404;
    return undefined;
  }
  context.type = types[extname(path)] ?? 'application/octet-stream';
  context.set('content-security-policy', policies[policy]);
  context.set('cache-control', 'no-store');
  return undefined;
}
