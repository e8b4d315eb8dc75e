import { expect } from '@esm-bundle/chai';
import { openCatalogue, queryCatalogue } from '@safeguarding/sdk';
import { embeddedDataset } from '../../build/embeddedDataset.js';
import { packDataset } from '../../build/packDataset.js';
import { dataset } from '../testing/dataset.js';
import { unpackDataset } from './unpackDataset.js';

describe('the data inside the drop-in file', () => {
  const embedded = embeddedDataset(dataset, ['en', 'fr', 'ar']);

  it('opens and answers like the whole', () => {
    const [part, whole] = [openCatalogue(embedded), openCatalogue(dataset)];
    for (const query of [
      {},
      { topics: ['violence'] },
      { regions: ['asia'] },
      { text: 'solicitation' },
      { countries: ['GB'] },
    ]) {
      expect(queryCatalogue(part, query).resources.map(({ id }) => id)).to.deep.equal(
        queryCatalogue(whole, query).resources.map(({ id }) => id),
      );
    }
  });

  it('leaves behind what only curators read', () => {
    for (const { provenance, sourceLabels } of embedded.resources) {
      expect(Object.keys(provenance)).to.have.members(['urlKind', 'urlEvidence']);
      expect(sourceLabels ?? []).to.deep.equal([]);
    }
    expect(embedded.concepts.some((concept) => 'definition' in concept || 'reviewed' in concept)).to.equal(false);
  });

  it('keeps the day on which an address was looked at', () => {
    const [first, ...others] = dataset.resources;
    const checked = { ...first!, provenance: { ...first!.provenance, checkedOn: '2026-03-01' } };
    const packed = packDataset(embeddedDataset({ ...dataset, resources: [checked, ...others] }, ['en']));
    const days = unpackDataset(packed).resources.map(({ id, provenance }) => [id, provenance.checkedOn]);
    expect(days.filter(([, day]) => day)).to.deep.equal([[first!.id, '2026-03-01']]);
  });

  it('keeps broader concepts and no unused ones', () => {
    expect(embedded.concepts.map(({ id }) => id))
      .to.include('violence')
      .and.to.include('asia');
    const unused = { ...dataset.concepts[0]!, id: 'unused' };
    expect(
      embeddedDataset({ ...dataset, concepts: [...dataset.concepts, unused] }, ['en']).concepts.map(({ id }) => id),
    ).not.to.include('unused');
  });
});
