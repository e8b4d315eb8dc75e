// Answers of a data server that went wrong, for the tests of loading: /faults/<kind>/manifest.json and so on.

/** @type {import('@web/dev-server-core').Middleware} */
export async function faultyAnswers(context, next) {
  const kind = /^\/faults\/([a-z-]+)\//.exec(context.path)?.[1];
  if (!kind) return next();
  context.set('cache-control', 'no-store');
  switch (kind) {
    case 'missing':
      context.status = 404;
      context.body = 'not found';
      return undefined;
    case 'html':
      context.type = 'text/html';
      context.body = '<!doctype html><title>This page is blocked</title>';
      return undefined;
    case 'malformed':
      context.type = 'application/json';
      context.body = '{"schemaVersion": 1, "resou';
      return undefined;
    case 'hanging':
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      context.body = '{}';
      return undefined;
    default:
      context.status = 500;
      context.body = `unknown fault ${kind}`;
      return undefined;
  }
}
