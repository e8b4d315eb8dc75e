// Serves /host/<file>: the drop-in files as a CDN does, open to pages of every origin.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dropIn = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));

/** @type {import('@web/dev-server-core').Middleware} */
export async function hostPages(context, next) {
  const file = /^\/host\/(safeguarding-resources[\w.-]*\.js)$/.exec(context.path)?.[1];
  if (!file) return next();
  context.body = await readFile(join(dropIn, file));
  context.type = 'text/javascript; charset=utf-8';
  context.set('access-control-allow-origin', '*');
  return undefined;
}
