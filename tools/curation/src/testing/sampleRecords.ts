import * as z from 'zod';
import { parseRecordFile } from '../records/parseRecordFile.js';
import type { RecordFile, Records } from '../records/Records.js';
import { concept, publisher } from '../schema/concept.js';
import { redirect } from '../schema/dataset.js';
import { answerSet, need, review } from '../schema/need.js';
import { knownService } from '../schema/knownService.js';
import { person } from '../schema/person.js';
import { resource } from '../schema/resource.js';
import { sampleConcept, samplePublisher, sampleResource } from './samples.js';

/** Records of any shape: a test says only what it is about. The rest is small and right. */
export interface Samples {
  readonly resources?: readonly Sample[];
  readonly concepts?: readonly Sample[];
  readonly publishers?: readonly Sample[];
  readonly needs?: readonly Sample[];
  readonly answerSets?: readonly Sample[];
  readonly reviews?: readonly Sample[];
  readonly people?: readonly Sample[];
  readonly knownServices?: unknown;
  readonly redirects?: unknown;
  readonly sourceLabels?: unknown;
}

/** The record itself, with `file` where its name is not to follow from its id. */
export type Sample = Readonly<Record<string, unknown>> & { readonly file?: string };

/** Records as if read from files. */
export function sampleRecords(samples: Samples = {}): Records {
  const resources = samples.resources ?? [sampleResource()];
  const concepts = samples.concepts ?? [
    sampleConcept(),
    sampleConcept({ id: 'guide', scheme: 'resource-type', prefLabel: { en: 'Guide' } }),
    sampleConcept({ id: 'teachers', scheme: 'audience', prefLabel: { en: 'Teachers' } }),
  ];
  const publishers = samples.publishers ?? [samplePublisher()];
  const labels = samples.sourceLabels ?? { 'Child Protection': ['topic:online-safety'] };
  return {
    resources: resources.map((sample) => record(sample, 'resources', resource)),
    concepts: concepts.map((sample) => record(sample, `concepts/${String(sample['scheme'])}`, concept)),
    publishers: publishers.map((sample) => record(sample, 'publishers', publisher)),
    needs: (samples.needs ?? []).map((sample) => record(sample, 'needs', need)),
    answerSets: (samples.answerSets ?? []).map((sample) => record(sample, 'answer-sets', answerSet)),
    reviews: (samples.reviews ?? []).map((sample) => {
      const file = `reviews/${String(sample['need'])}.${String(sample['language'])}.json`;
      return record({ file, ...sample }, 'reviews', review);
    }),
    people: (samples.people ?? []).map((sample) => record(sample, 'people', person)),
    knownServices: file('known-services.json', samples.knownServices ?? [], z.array(knownService)),
    redirects: file('redirects.json', samples.redirects ?? [], z.array(redirect)),
    dataset: file('dataset.json', { released: '2026-11-23' }, z.object({ released: z.string() })),
    sourceLabels: file('source-labels.json', labels, z.record(z.string(), z.array(z.string()))),
    findings: [],
  };
}

function record<T>({ file: name, ...value }: Sample, folder: string, schema: z.ZodType<T>): RecordFile<T> {
  return file(name ?? `${folder}/${String(value['id'])}.json`, value, schema);
}

function file<T>(name: string, value: unknown, schema: z.ZodType<T>): RecordFile<T> {
  return parseRecordFile(`records/${name}`, `${JSON.stringify(value, null, 2)}\n`, schema).record;
}
