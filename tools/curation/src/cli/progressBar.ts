import { Presets, SingleBar } from 'cli-progress';

/** A progress bar on the standard error, where that is a terminal; otherwise nothing. */
export function progressBar({ shown }: { readonly shown: boolean }) {
  const bar = new SingleBar({ noTTYOutput: false, clearOnComplete: true, hideCursor: true }, Presets.legacy);
  const visible = shown && process.stderr.isTTY;
  return {
    start: (total: number) => visible && bar.start(total, 0),
    step: () => visible && bar.increment(),
    stop: () => visible && bar.stop(),
  };
}
