import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { runCli } from '../cli/runCli.js';
import type { Questions } from '../cli/terminalQuestions.js';

/** Runs the command on a folder of samples, and returns its exit code with all that it printed. */
export async function runInSample(
  root: string,
  args: readonly string[],
  { stdin = '', questions }: { readonly stdin?: string; readonly questions?: Questions } = {},
): Promise<{ code: number; printed: string }> {
  let printed = '';
  const listen = (text: string) => void (printed += `${text}\n`);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(listen),
    vi.spyOn(console, 'error').mockImplementation(listen),
  ];
  const stdout = { write: (text: string) => void (printed += text) };
  try {
    const code = await runCli([...args, '--root', root], {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout,
      ...(questions === undefined ? {} : { questions }),
    });
    return { code, printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
