import type { Dataset, Resource } from '@safeguarding/data';
import catalogue from '@safeguarding/data/catalogue.json';
import { openCatalogue } from '@safeguarding/sdk';
import { expect } from '@esm-bundle/chai';
import { dataset } from '../testing/dataset.js';
import { sourceOfCatalogue } from './catalogueSource.js';
import { directory, findHelp } from './helpStrip.js';

const today = Date.parse('2026-12-01');

const record = (id: string, more: object): object => ({ ...dataset.resources[0]!, startHere: false, id, ...more });
const line = (id: string, verifiedOn: string | undefined, places = ['PH'], type = 'helpline'): object =>
  record(id, { type, places, provenance: { ...dataset.resources[0]!.provenance, verifiedOn } });

/** The ids of what a strip leads to in a country. */
function found(resources: readonly object[], places: readonly string[], now = today): (string | undefined)[] {
  const set = (id: string, types: readonly string[]): object => ({
    id,
    label: id,
    resources: (resources as Resource[]).filter(({ type }) => types.includes(type)).map((each) => ({ id: each.id })),
  });
  const answerSets = [set('child-helplines', ['helpline']), set('take-down', ['take-down-service'])];
  const made = { ...dataset, resources, needs: [], answerSets } as unknown as Dataset;
  const { helpline, takeDown } = findHelp(sourceOfCatalogue(openCatalogue(made)), places, now);
  return [helpline?.id, takeDown?.id];
}

const everywhere = [
  record('second', { type: 'directory', audiences: ['children'] }),
  record('first', { type: 'directory', audiences: ['children'], startHere: true }),
  record('hotlines', { type: 'directory', audiences: ['teachers'], startHere: true }),
  line('worldwide', undefined, ['global'], 'take-down-service'),
];

describe('what the help strip leads to', () => {
  it('is the directory and the service for everybody, without a country', () => {
    expect(found([...everywhere, line('near', '2026-11-01')], [])).to.deep.equal(['first', 'worldwide']);
  });

  it('is a line of the country that was verified within a year', () => {
    const lines = [line('other', '2026-11-01', ['VN']), line('near', '2026-11-01')];
    expect(found([...everywhere, ...lines], ['PH'])[0]).to.equal('near');
    expect(found([...everywhere, ...lines], ['TH'])[0]).to.equal('first');
    expect(found([...everywhere, line('part', '2026-11-01', ['GB-SCT'])], ['GB'])[0]).to.equal('part');
    expect(found([...everywhere, line('whole', '2026-11-01', ['GB'])], ['GB-SCT'])[0]).to.equal('whole');
  });

  it('is none that nobody has verified, or long ago, by the clock of the visitor or the day of the data', () => {
    for (const [verified, now] of [
      [undefined, today],
      ['2025-11-01', today],
      ['2026-11-01', Date.parse('2028-01-01')],
      ['2025-11-01', 0],
    ] as const)
      expect(found([...everywhere, line('near', verified)], ['PH'], now)[0], String(verified)).to.equal('first');
  });

  it('is the service of the country for pictures on the same terms', () => {
    const own = (verified?: string): object => line('own', verified, ['PH'], 'take-down-service');
    expect(found([...everywhere, own('2026-11-01')], ['PH'])[1]).to.equal('own');
    expect(found([...everywhere, own()], ['PH'])[1]).to.equal('worldwide');
  });

  it('is nothing that has no address to follow', () => {
    const dead = { editions: [{ language: 'en', url: null }] };
    expect(found([record('dead', { type: 'directory', audiences: ['children'], ...dead })], [])[0]).to.equal(undefined);
  });

  it('has a directory in every copy: that of the catalogue', () => {
    const { helpline, takeDown } = findHelp(
      sourceOfCatalogue(openCatalogue(catalogue as unknown as Dataset)),
      [],
      today,
    );
    const { language, url } = helpline!.editions[0]!;
    expect({ id: helpline!.id, language, address: url }).to.deep.equal(directory);
    expect(takeDown!.places).to.deep.equal(['global']);
  });
});
