import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}examples/plain-html/index.html`, 'utf8');
const hash = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill();
});

describe('the demo page', () => {
  it('pins a data version by the hash of the files beside it', () => {
    const source = / src="(data\/[^"]+)"/.exec(page)?.[1];
    expect(source).toBeDefined();
    const folder = `${root}examples/plain-html/${source}`;
    const manifest = readFileSync(`${folder}manifest.json`);
    expect(/ integrity="([^"]+)"/.exec(page)?.[1]).toBe(hash(manifest));
    const { version, files } = JSON.parse(manifest.toString()) as {
      version: string;
      files: Record<string, { integrity: string }>;
    };
    expect(/ dataset="([^"]+)"/.exec(page)?.[1]).toBe(version);
    expect(files['catalogue.json']?.integrity).toBe(hash(readFileSync(`${folder}catalogue.json`)));
  });

  it('asks nothing of another host', () => {
    const asked = [...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
  });
});

describe('npm start', () => {
  it('takes the next free port when one is taken, prints the address, and serves the page and the drop-in file', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const taken = (blocker.address() as { port: number }).port;
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: String(taken) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(`npm start ended early: ${printed}`)));
    });
    blocker.close();
    expect(address).not.toContain(`:${taken}/`);
    expect(await fetch(address).then((answer) => answer.text())).toContain('<safeguarding-resources');
    const dropIn = await fetch(`${address}safeguarding-resources.js`);
    expect(dropIn.headers.get('content-type')).toContain('text/javascript');
    expect((await dropIn.text()).length).toBeGreaterThan(20_000);
  });
});
