// Serves the demo page with the built drop-in file, rebuilds what changes, and reloads the page.
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const dropIn = `${root}packages/widget/dist/`;

/** What has to be built again, in order, when a file of a package changes. */
const packages = ['data', 'sdk', 'widget'];

/** Answers for the drop-in file and its lazy part, as a site that copied them beside its pages would. */
const serveDropIn = {
  name: 'serve-drop-in',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const file = /^\/(safeguarding-resources[\w.-]*\.js)(?:\?|$)/.exec(request.url ?? '')?.[1];
      if (!file || !existsSync(dropIn + file)) return next();
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.setHeader('cache-control', 'no-store');
      createReadStream(dropIn + file).pipe(response);
    });
  },
};

function build(from) {
  const filters = packages.slice(packages.indexOf(from)).map((name) => `--filter @safeguarding/${name}`);
  return new Promise((resolve) => {
    spawn(`pnpm ${filters.join(' ')} run build`, { cwd: root, shell: true, stdio: ['ignore', 'ignore', 'inherit'] }).on(
      'close',
      (status) => resolve(status === 0),
    );
  });
}

const server = await createServer({
  root: `${root}examples/plain-html`,
  configFile: false,
  appType: 'mpa',
  logLevel: 'warn',
  clearScreen: false,
  plugins: [serveDropIn],
  // The page has no dependency to pre-bundle: what it loads is built already.
  optimizeDeps: { noDiscovery: true, include: [] },
  // Vite takes the next free port when this one is taken.
  server: { port: Number(process.env.PORT ?? 4173), host: '127.0.0.1', strictPort: false, preTransformRequests: false },
});
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
console.log(
  `\n  The page reloads when a record or a source file changes. Ctrl+C stops it.\n  The demo page is at ${address}`,
);

let pending;
let running = Promise.resolve();
function rebuildSoon(from) {
  pending = pending === undefined || packages.indexOf(from) < packages.indexOf(pending) ? from : pending;
  clearTimeout(rebuildSoon.timer);
  rebuildSoon.timer = setTimeout(() => {
    const start = pending;
    pending = undefined;
    running = running.then(async () => {
      console.log(`  ${start} changed: building …`);
      const built = await build(start);
      console.log(built ? '  Built. Reloading.' : '  The build failed; the page keeps the last good one.');
      if (built) server.ws.send({ type: 'full-reload', path: '*' });
    });
  }, 150);
}

const watched = {
  data: ['packages/data/records', 'tools/curation/src'],
  sdk: ['packages/sdk/src'],
  widget: ['packages/widget/src'],
};
for (const [name, folders] of Object.entries(watched)) {
  for (const folder of folders) {
    watch(`${root}${folder}`, { recursive: true }, (_event, file) => {
      if (file && !/(\.test\.ts|~)$/.test(file)) rebuildSoon(name);
    });
  }
}
