import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';
import { listNeeds } from './listNeeds.js';

const line = (id: string, places: readonly string[]) => resourceOf(id, id, { type: 'helpline', places });
const catalogue = openCatalogue(
  datasetOf([line('world', ['global']), line('gb', ['GB']), line('fr', ['FR'])], {
    needs: [
      needOf('shared', ['someone posted my pictures'], {
        chip: { en: 'Pictures', fr: 'Images' },
        heading: { en: 'If a picture of you is being shared', fr: 'Si une image de toi circule' },
        urgency: 'today',
        private: true,
        askers: ['children'],
        topics: ['online-safety'],
        answers: ['gb', 'fr', 'world'].map((id) => ({ id, role: 'talk' })),
      }),
      needOf('policy', ['template of a policy'], { about: 'work', answers: [{ id: 'world', role: 'learn' }] }),
    ],
  }),
);

describe('the list of needs', () => {
  test('has all of them in their order, with the texts of the language that there are', () => {
    const [first, second] = listNeeds(catalogue, { language: 'fr', countries: ['FR'] });
    expect(first).toMatchObject({
      id: 'shared',
      heading: { text: 'Si une image de toi circule', language: 'fr' },
      chip: { text: 'Images', language: 'fr' },
      label: { text: 'Label of shared', language: 'en' },
      about: 'me',
      askers: ['children'],
      topics: ['online-safety'],
      urgency: 'today',
      private: true,
    });
    expect(first?.help.map(({ resource }) => resource.id)).toEqual(['world', 'fr']);
    expect(second).toMatchObject({ id: 'policy', private: false, help: [{ role: 'learn' }] });
    expect(second).not.toHaveProperty('urgency');
  });

  test('is empty for data without needs', () => {
    expect(listNeeds(openCatalogue(datasetOf([])))).toEqual([]);
  });

  test('refuses what is no option, with the nearest right word', () => {
    expect(() => listNeeds(catalogue, { langauge: 'fr' } as object)).toThrow(/Did you mean "language"/);
    expect(() => listNeeds(catalogue, { limit: 2 } as object)).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'limit' }),
    );
  });
});
