import type { Dataset, Need } from '@safeguarding/data';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { queryCatalogue } from '../query/queryCatalogue.js';
import { datasetOf, needOf, resourceOf } from '../testing/datasetOf.js';

type Resource = Dataset['resources'][number];

const children = { audiences: ['children'] };
const line = (id: string, title: string, places: readonly string[]) =>
  resourceOf(id, title, { type: 'helpline', places, ...children });
const directory = resourceOf('directory', 'Lines of all countries', { type: 'directory', ...children });
const other = resourceOf('other-directory', 'Hotlines of all countries', { type: 'directory' });
const guides = ['one', 'two', 'three', 'four'].map((id) =>
  resourceOf(id, `Science homework ${id}`, { audiences: ['children'] }),
);
const open = (resources: Resource[], needs: Need[] = []) => openCatalogue(datasetOf(resources, { needs }));
const found = (catalogue: ReturnType<typeof open>, text: string, query = {}) =>
  queryCatalogue(catalogue, { text, ...query }).resources.map(({ id }) => id);

describe('services of other countries', () => {
  const catalogue = open([
    line('norway', 'Talk line of Norway', ['NO']),
    line('france', 'Talk line of France', ['FR']),
    line('spain', 'Talk line of Spain', ['ES']),
    line('japan', 'Talk line of Japan', ['JP']),
    directory,
    other,
    resourceOf('guide', 'How to talk'),
  ]);

  test('stand behind the first three, and the directories come in where fewer are found', () => {
    const ids = found(catalogue, 'talk line');
    expect(ids.slice(0, 3).sort()).toEqual(['directory', 'guide', 'other-directory']);
    expect(ids).toContain('norway');
  });

  test('stand first where somebody is, and where a text names them or their country', () => {
    expect(found(catalogue, 'talk line', { within: { countries: ['FR'] } })[0]).toBe('france');
    expect(found(catalogue, 'talk line of japan')[0]).toBe('japan');
    expect(found(catalogue, 'line in Norway')[0]).toBe('norway');
    expect(found(catalogue, 'talk lime of japann')[0]).toBe('japan'); // With slips, too.
  });
});

describe('somebody who speaks of themselves', () => {
  test('has help among the first three, without a need', () => {
    const catalogue = open([...guides, directory]);
    const ids = found(catalogue, 'i am sad about my science homework');
    expect(ids.slice(0, 3)).toContain('directory');
    expect(found(catalogue, 'science homework')).not.toContain('directory');
  });

  test('has help even where no word is known', () => {
    expect(found(open([...guides, directory]), 'i am xyzzy')).toEqual(['directory']);
  });
});

describe('a wish to die', () => {
  const need = needOf('wish', ['i want to die'], {
    topics: ['self-harm-suicide'],
    urgency: 'now',
    private: true,
    answers: [{ id: 'directory', role: 'talk' }],
  });

  test('finds help alone, whatever has its words', () => {
    const story = resourceOf('story', 'I want to die: a story', children);
    const survey = resourceOf('survey', 'Who wants to die: a survey', { type: 'research-paper', ...children });
    expect(found(open([story, survey, directory, other], [need]), 'i want to die')).toEqual(['directory']);
  });

  test('finds no service of another matter by a word of its title', () => {
    const stop = resourceOf('stop', 'Stop now: I want to die', { type: 'prevention-service', places: ['global'] });
    const report = resourceOf('report', 'I want to die: report', { type: 'reporting-service', places: ['global'] });
    expect(found(open([stop, report, directory, other], [need]), 'i want to die')).toEqual(['directory']);
  });

  test('is known where somebody asks how', () => {
    const { need: shown } = queryCatalogue(open([directory], [need]), { text: 'how to die i want to' });
    expect(shown?.id).toBe('wish');
  });
});

test('whoever is hurt is not shown a service for those who may hurt, unless it answers', () => {
  const stop = resourceOf('stop', 'Make it stop now', { type: 'prevention-service', places: ['global'] });
  const hurt = (id: string, phrase: string) =>
    needOf(id, [phrase], { private: true, urgency: 'today', answers: [{ id: 'directory', role: 'talk' }] });
  const own = needOf('own', ['i want to stop my thoughts'], {
    private: true,
    about: 'own-thoughts',
    answers: [{ id: 'stop', role: 'talk' }],
  });
  const catalogue = open([stop, directory, other], [hurt('hurt', 'make him stop touching me'), own]);
  expect(found(catalogue, 'make him stop touching me')).toEqual(['directory']);
  expect(found(catalogue, 'i want to stop my thoughts')).toContain('stop');
});

test('where time counts, a line that nobody has verified stands behind worldwide help', () => {
  const need = needOf('hit', ['my dad hits me'], {
    urgency: 'today',
    private: true,
    answers: [
      { id: 'directory', role: 'talk' },
      { id: 'norway', role: 'talk' },
    ],
  });
  const named = line('norway', 'My dad hits me: the line', ['NO']);
  const ids = found(open([named, directory], [need]), 'my dad hits me', { within: { countries: ['NO'] } });
  expect(ids).toEqual(['directory', 'norway']);
});

test('a hotline for illegal pictures is not the help that somebody is raised to', () => {
  const hotlines = resourceOf('hotlines', 'Hotlines for science homework pictures', { type: 'directory' });
  const ids = found(open([hotlines, ...guides, directory]), 'i have pictures of my science homework');
  expect(ids.slice(0, 3)).toContain('directory');
});

test('a word is not taken for two short ones that it happens to be made of', () => {
  const catalogue = open([resourceOf('a', 'Ren and tal'), resourceOf('b', 'Self and harm')]);
  expect(found(catalogue, 'rental')).toEqual([]);
  expect(found(catalogue, 'selfharm')).toEqual(['b']);
});
