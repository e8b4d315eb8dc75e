// Starts WebKitGTK's driver, on a virtual display where there is none, and stops both again.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const miniBrowser = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
].find((path) => existsSync(path));

const children = [];

/** Ends the driver and the virtual display. */
export function stopWebKitDriver() {
  for (const child of children.splice(0)) child.kill();
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function startDisplay() {
  // -displayfd lets Xvfb choose a free display and say which when it is ready.
  const xvfb = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.stdout.once('data', (line) => resolve(`:${String(line).trim()}`));
  });
}

/** @returns a launcher for @web/test-runner */
export async function startWebKitDriver(driverPath) {
  process.once('exit', stopWebKitDriver);
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startDisplay();
  const port = await freePort();
  children.push(spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' }));
  // A busy machine takes its time, and a runner whose driver is not there yet comes down with everything.
  let answers = false;
  for (const end = Date.now() + 120_000; !answers && Date.now() < end;) {
    answers = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!answers) await sleep(100);
  }
  if (!answers) throw new Error(`${driverPath} does not answer on port ${port} after two minutes.`);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // Without this flag the driver answers "Failed to match capabilities".
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  });
}
