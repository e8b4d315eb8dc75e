import { type Command } from 'commander';
import { brotliCompressSync } from 'node:zlib';
import { buildDataset } from '../../build/buildDataset.js';
import { withChangedIn } from '../../build/withChangedIn.js';
import { sliceDataset } from '../../exports/sliceDataset.js';
import { placeOfCode } from '../../import/countryNames.js';
import { labelsOf } from '../../import/labelsOf.js';
import type { Records } from '../../records/Records.js';
import { readWorkingTree } from '../../release/readWorkingTree.js';
import type { CliContext } from '../CliContext.js';
import { countsOf } from '../countsOf.js';
import { UsageError } from '../errors.js';
import { helpOf } from '../helpOf.js';
import { versionIn } from '../versionIn.js';
import { outOptions, writeOut } from '../writeOut.js';

export function registerSlice(program: Command, context: CliContext): void {
  program
    .command('slice')
    .summary('write the catalogue of some countries')
    .description(
      'Writes a catalogue with the resources that are for the whole world or for these places, and with what they name. It has the shape of catalogue.json. With an error in any record nothing is written.',
    )
    .requiredOption('--countries <places>', 'codes or names, with commas between them: GB,IE or "Ireland, GB-SCT"')
    .option(...outOptions.out)
    .option(...outOptions.force)
    .addHelpText('after', helpOf({ examples }))
    .action((options: Options) => slice(options, context));
}

const examples = {
  'For a site in Great Britain and Ireland': 'safeguarding-data slice --countries GB,IE --out catalogue.gb-ie.json',
};

interface Options {
  readonly countries: string;
  readonly out?: string;
  readonly force?: boolean;
}

function slice({ countries, out, force = false }: Options, context: CliContext): void {
  const root = context.root();
  const { records, findings, companions } = readWorkingTree(root);
  const places = placesIn(countries, records);
  if (findings.some(({ level }) => level === 'error')) {
    return context.finish({ findings, counts: countsOf(records), written: [], verb: 'Not written:' });
  }
  const whole = withChangedIn(buildDataset(records, { version: versionIn(root) }), companions.changes);
  const part = sliceDataset(whole, places);
  const content = `${JSON.stringify(part)}\n`;
  if (out === undefined && !context.json()) return context.write(content);
  if (out !== undefined) writeOut(out, content, { force });
  const bytes = { part: brotli(content), whole: brotli(JSON.stringify(whole)) };
  const { resources, concepts, publishers } = part;
  context.finish({
    findings,
    counts: { resources: resources.length, concepts: concepts.length, publishers: publishers.length },
    countsWarnings: true,
    written: out === undefined ? [] : [out],
    verb: 'Sliced',
    text: [
      `For ${places.join(', ')}: ${kilobytes(bytes.part)} in brotli, the whole catalogue ${kilobytes(bytes.whole)}.`,
    ],
    details: { places, brotli: bytes, ...(out === undefined ? { content } : {}) },
  });
}

function brotli(text: string): number {
  return brotliCompressSync(text).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The codes of places that were named. Throws {@link UsageError} for what names none. */
function placesIn(text: string, records: Records): string[] {
  const labels = labelsOf(records);
  const names = text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const places = names.map((name) => {
    const found = placeOfCode(name) ?? labels.targetsOf(name, 'country')[0]?.slice('country:'.length);
    if (found !== undefined) return found;
    const nearest = labels.nearest(name).filter((label) => labels.targetsOf(label, 'country').length > 0);
    const hint = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`;
    throw new UsageError(`"${name}" is no country.${hint} Write codes such as GB, or names, with commas between them.`);
  });
  if (places.length === 0) throw new UsageError('No country is named. Write codes such as GB,IE.');
  return [...new Set(places)];
}
