import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInSample } from '../../testing/runInSample.js';
import { sampleConcept, sampleHelpline, sampleNeed, samplePublisher, sampleResource } from '../../testing/samples.js';
import { writeSampleRoot } from '../../testing/writeSampleRoot.js';
import type { Questions } from '../terminalQuestions.js';

let root: string;
beforeEach(() => {
  root = writeSampleRoot();
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;

/** Answers by the beginning of the question; a list is answers to try until one is good. */
function scripted(answers: Readonly<Record<string, string | readonly string[]>>) {
  const refused: string[] = [];
  const shown: string[] = [];
  const answerTo = (message: string) => Object.entries(answers).find(([start]) => message.startsWith(start))?.[1];
  const questions: Questions = {
    text: (message, options) => {
      for (const answer of [answerTo(message) ?? options.default ?? ''].flat()) {
        const problem = options.check(answer);
        if (problem === undefined) return Promise.resolve(answer);
        refused.push(problem);
      }
      throw new Error(`No good answer to "${message}".`);
    },
    one: (message, choices) => {
      const found = choices.find(({ name, words = [] }) => [name, ...words].includes(String(answerTo(message))));
      return Promise.resolve(found?.value);
    },
    many: (message, choices) => {
      const wanted = [answerTo(message) ?? []].flat();
      return Promise.resolve(
        choices.filter(({ words = [] }) => wanted.some((word) => words.includes(word))).map(({ value }) => value),
      );
    },
    yes: () => Promise.resolve(true),
    show: (text) => shown.push(text),
  };
  return { questions, refused, shown };
}

test('asks for a resource, says what the schema has against an answer, shows the record and writes it', async () => {
  const { questions, refused, shown } = scripted({
    Title: ['', 'A new guide'],
    Id: ['safe-online', 'Not An Id', 'a-new-guide'],
    'What it is and': [
      'x'.repeat(301),
      'What parents can ask, and how to listen, with examples of first sentences for each age.',
    ],
    Type: 'Guide',
    Topic: 'Online safety',
    Where: ['Filipinas'],
    Publisher: ['UNICEF'],
    Published: ['last year', '2023'],
    'Its address': ['http://example.org', 'https://www.unicef.org/new'],
    'What the address': 'the resource itself, or its own page',
  });
  const { code, printed } = await runInSample(root, ['new'], { questions });
  expect(printed).toContain('Added: 0 errors');
  expect(code).toBe(0);
  expect(refused).toEqual([
    expect.stringContaining('too short'),
    '"safe-online" is taken.',
    expect.stringContaining('lower-case words joined by single hyphens'),
    expect.stringContaining('at most 200'),
    expect.stringContaining('a year (2023) or a year and month'),
    expect.stringContaining('an https: address'),
  ]);
  expect(shown.join()).toContain('"title"');
  expect(read('records/resources/a-new-guide.json')).toMatchObject({
    $schema: '../../schema/resource.schema.json',
    type: 'guide',
    places: ['PH'],
    published: { date: '2023', evidence: 'found' },
    provenance: { addedIn: '1.4.0', urlKind: 'own-page' },
  });
  expect(readdirSync(join(root, 'records/resources'))).toEqual(['a-new-guide.json', 'safe-online.json']);
});

test('asks for a publisher and a concept, and suggests their ids', async () => {
  const publisher = scripted({
    Name: 'World Health Organization',
    Acronym: 'WHO',
    'Home page': 'https://www.who.int/',
  });
  expect((await runInSample(root, ['new', 'publisher'], { questions: publisher.questions })).code).toBe(0);
  expect(read('records/publishers/who.json')).toMatchObject({ acronym: 'WHO' });
  const concept = scripted({
    Scheme: 'topic',
    'Label in English': 'Grooming',
    'Label in French': 'Pédopiégeage',
    Broader: ['Online safety'],
  });
  expect((await runInSample(root, ['new', 'concept'], { questions: concept.questions })).code).toBe(0);
  expect(read('records/concepts/topic/grooming.json')).toMatchObject({
    prefLabel: { en: 'Grooming', fr: 'Pédopiégeage' },
    broader: ['online-safety'],
  });
});

test.each([
  [
    'resource',
    sampleResource({
      id: 'other',
      title: { en: 'Other' },
      editions: [{ language: 'en', url: 'https://www.unicef.org/other' }],
    }),
    'resources/other',
  ],
  ['publisher', samplePublisher({ id: 'who', name: { en: 'WHO' } }), 'publishers/who'],
  ['concept', sampleConcept({ id: 'grooming', prefLabel: { en: 'Grooming' } }), 'concepts/topic/grooming'],
])('--from takes a %s from a file or a pipe', async (kind, record, file) => {
  writeFileSync(join(root, 'in.json'), JSON.stringify(record));
  expect(await runInSample(root, ['new', kind, '--from', join(root, 'in.json')])).toMatchObject({ code: 0 });
  expect(read(`records/${file}.json`)).toMatchObject(record);
  rmSync(join(root, `records/${file}.json`));
  const { printed } = await runInSample(root, ['new', kind, '--from', '-', '--json'], {
    stdin: JSON.stringify(record),
  });
  expect(JSON.parse(printed)).toMatchObject({ ok: true, written: [`records/${file}.json`] });
});

test('a record without an id is named after its title', async () => {
  const { id: _, ...record } = sampleResource({ title: { en: 'Something else' } });
  await runInSample(root, ['new', '--from', '-'], { stdin: JSON.stringify(record) });
  expect(existsSync(join(root, 'records/resources/something-else.json'))).toBe(true);
});

test('a record whose title gives no id is told one that it could have', async () => {
  const { id: _, ...record } = sampleResource({ title: { zh: '防止欺凌' } });
  for (const given of [record, { ...record, id: '' }]) {
    const { code, printed } = await runInSample(root, ['new', '--from', '-'], { stdin: JSON.stringify(given) });
    expect({ code, printed }).toEqual({
      code: 1,
      printed: expect.stringContaining('Write "id": "unicef-guide-2023-02"') as unknown,
    });
  }
  expect(readdirSync(join(root, 'records/resources'))).toEqual(['safe-online.json']);
});

test('never overwrites', async () => {
  const before = read('records/resources/safe-online.json');
  const { code, printed } = await runInSample(root, ['new', '--from', '-'], {
    stdin: JSON.stringify(sampleResource({ places: ['VN'] })),
  });
  expect(code).toBe(1);
  expect(printed).toContain('The file already exists, and nothing was written.');
  expect(read('records/resources/safe-online.json')).toEqual(before);
});

test.each([
  ['no JSON', '{', 'Not valid JSON at line 1'],
  ['no record', '[]', 'does not hold one record'],
  ['a record with faults', JSON.stringify(sampleResource({ id: 'x', places: ['UK'] })), 'known-country'],
  ['an id that leads out of the folder', JSON.stringify(sampleResource({ id: '../../x' })), 'lower-case words'],
])('%s is a finding, and nothing is written', async (_what, stdin, message) => {
  const { code, printed } = await runInSample(root, ['new', '--from', '-'], { stdin });
  expect({ code, printed }).toEqual({ code: 1, printed: expect.stringContaining(message) });
  expect(readdirSync(join(root, 'records/resources'))).toEqual(['safe-online.json']);
});

test('without a terminal it asks nothing, and says what to do', async () => {
  const { code, printed } = await runInSample(root, ['new']);
  expect(code).toBe(2);
  expect(printed).toContain('--from <file>');
});

const types = ['guide', 'helpline'].map((id) => sampleConcept({ id, scheme: 'resource-type', prefLabel: { en: id } }));
const audiences = ['teachers', 'children'].map((id) =>
  sampleConcept({ id, scheme: 'audience', prefLabel: { en: id } }),
);
const withHelpline = () => {
  rmSync(root, { recursive: true });
  root = writeSampleRoot({
    resources: [sampleResource(), sampleHelpline()],
    concepts: [sampleConcept(), ...types, ...audiences],
  });
};

test('asks for a need, and writes it in the order of its schema', async () => {
  withHelpline();
  const { questions, shown } = scripted({
    'What somebody comes with': 'Somebody at home hurts me',
    Chip: 'Things at home',
    Heading: 'If things at home are not safe',
    'Whom it is about': 'whoever asks',
    'Who comes with it': 'children',
    Topic: 'Online safety',
    Urgency: 'today: somebody is harmed, or may be',
    'How people say it': 'my dad hits me, mum slaps me،scared of my stepdad, beaten at home',
    'Answer, the best': 'safe-line',
    'What safe-line does': 'talk',
    Advice: 'If you can, talk to an adult you trust.',
  });
  const { code, printed } = await runInSample(root, ['new', 'need'], { questions });
  expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining('Added: 0 errors') });
  const file = 'records/needs/somebody-at-home-hurts-me.json';
  expect(readFileSync(join(root, file), 'utf8')).toBe(shown.join());
  expect(read(file)).toMatchObject({
    $schema: '../../schema/need.schema.json',
    about: 'me',
    urgency: 'today',
    private: true,
    phrases: { en: ['my dad hits me', 'mum slaps me', 'scared of my stepdad', 'beaten at home'] },
    answers: [{ id: 'safe-line', role: 'talk' }],
  });
});

test('takes a need from JSON, with an id from its label', async () => {
  withHelpline();
  const { id: _, ...need } = sampleNeed({ answers: [{ id: 'no-line', role: 'talk' }] });
  const from = (stdin: object) => runInSample(root, ['new', 'need', '--from', '-'], { stdin: JSON.stringify(stdin) });
  expect((await from(need)).printed).toContain('There is no resource "no-line".');
  await from({ ...need, answers: [{ id: 'safe-line', role: 'talk' }] });
  expect(readdirSync(join(root, 'records/needs'))).toEqual(['somebody-at-home-hurts-me.json']);
});

test('a review is written by nobody but the people who decided', async () => {
  const { code, printed } = await runInSample(root, ['new', 'review', '--from', '-'], { stdin: '{}' });
  expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining('Allowed choices are') });
});
