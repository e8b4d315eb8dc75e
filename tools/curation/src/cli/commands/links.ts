import { type Command, InvalidArgumentError } from 'commander';
import { buildDataset, type Dataset } from '../../build/buildDataset.js';
import { observationsFile } from '../../links/LinkObservation.js';
import { defaultLinkOptions } from '../../links/LinkOptions.js';
import { addressesOf, type UsedAddress } from '../../links/addressesOf.js';
import { linkFindings } from '../../links/linkFindings.js';
import { recordLinks, type RunResult } from '../../links/recordLinks.js';
import { readWorkingTree } from '../../release/readWorkingTree.js';
import type { CliContext, CommandResult } from '../CliContext.js';
import { countsOf } from '../countsOf.js';
import { UsageError } from '../errors.js';
import { helpOf } from '../helpOf.js';
import { progressBar } from '../progressBar.js';
import { versionIn } from '../versionIn.js';

export function registerLinks(program: Command, context: CliContext): void {
  program
    .command('links')
    .summary('ask every address whether it still answers')
    .description(
      `Asks every address whether it still answers, one at a time for each host, and as robots.txt allows.\nWrites ${observationsFile} and never a record: "checkedOn" is the day on which a person looked.\nA link is dead once it has failed on three days. When all fail, the fault is taken to be here, and nothing is written.`,
    )
    .option('--only <id...>', 'only the addresses of these resources or publishers')
    .option('--concurrency <n>', 'how many hosts to ask at a time', positive, defaultLinkOptions.concurrency)
    .option('--resume', 'go on with a run that was interrupted: leave out what was checked today')
    .addHelpText('after', helpOf({ examples }))
    .action((options: Options) => checkAll(options, context));
}

const examples = {
  'Every address; once a week is enough': 'safeguarding-data links',
  'One resource whose link you have just changed': 'safeguarding-data links --only safe-online',
  'Go on after a run that was interrupted': 'safeguarding-data links --resume',
};

interface Options {
  readonly only?: readonly string[];
  readonly concurrency: number;
  readonly resume?: boolean;
}

async function checkAll({ only = [], concurrency, resume = false }: Options, context: CliContext): Promise<void> {
  const root = context.root();
  const { records, findings } = readWorkingTree(root);
  const counts = countsOf(records);
  if (findings.some(({ level }) => level === 'error')) {
    return context.finish({ findings, counts, written: [], verb: 'Skipped:' });
  }
  const dataset = buildDataset(records, { version: versionIn(root) });
  const asked = addressesOf(dataset, known(only, dataset));
  const bar = progressBar({ shown: !context.json() });
  const stop = sigintSignal();
  try {
    const run = await recordLinks({
      root,
      known: addressesOf(dataset),
      asked,
      resume,
      today: new Date().toISOString().slice(0, 10),
      options: { ...defaultLinkOptions, concurrency },
      signal: stop.signal,
      onStart: bar.start,
      onResult: bar.step,
    });
    bar.stop();
    context.finish(outcomeOf(run, asked));
  } finally {
    bar.stop();
    stop.release();
  }
}

/** What a run has to say. One that nothing can be learnt from says only that, and has written nothing. */
export function outcomeOf(run: RunResult, asked: readonly UsedAddress[]): CommandResult {
  const { observations, finished, verdict } = run;
  const counts = { addresses: asked.length };
  const details = { verdict, observations };
  if (verdict !== 'trusted') {
    const failed = { ...faults[verdict], message: faults[verdict].message(run.asked) };
    return { findings: [{ ...atObservations, ...failed }], counts, written: [], verb: 'Nothing written, of', details };
  }
  const unreachable = asked.filter(({ address }) => observations[address]?.status === 'unreachable').length;
  return {
    findings: [...linkFindings(asked, observations), ...(finished ? [] : [interrupted])],
    counts,
    written: [observationsFile],
    verb: 'Asked',
    text:
      unreachable === 0
        ? []
        : [`Failed today, but not yet on three days: ${unreachable}. They are in ${observationsFile}.`],
    details,
  };
}

const atObservations = { level: 'error', file: observationsFile, path: '' } as const;

const interrupted = {
  ...atObservations,
  rule: 'links-interrupted',
  message: 'The run was interrupted; what was seen until then is kept.',
  expected: 'every address asked',
  fix: 'Run "safeguarding-data links --resume".',
} as const;

const faults = {
  'no-network': {
    rule: 'links-no-network',
    message: (asked: number) => `None of the ${asked} addresses that were asked gave any answer; the run was ended.`,
    expected: 'a network from which at least one of them answers',
    fix: 'See whether this machine reaches other sites, then run again. If only one site was asked, ask for all.',
  },
  'all-failed': {
    rule: 'links-all-failed',
    message: (asked: number) => `All of the ${asked} addresses that were asked failed or refused; the run was ended.`,
    expected: 'at least one page that is well: so many hosts do not fail on one day by themselves',
    fix: 'See whether a filter or a sign-in page of this network answers in their place, then run again elsewhere.',
  },
} as const;

function known(only: readonly string[], { resources, publishers }: Dataset): readonly string[] {
  const ids = new Set([...resources, ...publishers].map(({ id }) => id));
  const unknown = only.filter((id) => !ids.has(id));
  if (unknown.length === 0) return only;
  throw new UsageError(`There is no resource or publisher ${unknown.map((id) => `"${id}"`).join(', ')}.`);
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number above 0.');
}

/** Turns Ctrl+C into a signal, so that a command can save what it has. `release` gives Ctrl+C back. */
function sigintSignal(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  return { signal: controller.signal, release: () => void process.off('SIGINT', stop) };
}
