// Runs pnpm in the version that package.json names, installed or not: `node scripts/pnpm.mjs run build`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const given = process.argv.slice(2);

// A script that pnpm started finds it on the PATH; npx would only take another second.
const started = process.env.npm_config_user_agent?.startsWith(`${packageManager.replace('@', '/')} `);
const [program, args] = started ? ['pnpm', given] : ['npx', ['--prefer-offline', '--yes', packageManager, ...given]];

const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
process.exitCode = status ?? 1;
