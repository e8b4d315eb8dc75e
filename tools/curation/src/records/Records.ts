import type * as z from 'zod';
import type { concept, publisher } from '../schema/concept.js';
import type { redirect } from '../schema/dataset.js';
import type { knownService } from '../schema/knownService.js';
import type { answerSet, need, review } from '../schema/need.js';
import type { person } from '../schema/person.js';
import type { resource } from '../schema/resource.js';
import type { Finding } from './Finding.js';

/** One file of the data, as it is and as it was understood. */
export interface RecordFile<T> {
  /** From the folder of the data on, with forward slashes: `records/resources/<id>.json`. */
  readonly file: string;
  readonly text: string;
  /** The JSON without `$schema`; undefined when the text is not JSON. */
  readonly raw: unknown;
  /** The record with its defaults filled in; null when it does not have the shape of the schema. */
  readonly value: T | null;
  /** What the schema says against it. */
  readonly issues: readonly z.core.$ZodIssue[];
}

export type ResourceRecord = z.output<typeof resource>;
export type ConceptRecord = z.output<typeof concept>;
export type PublisherRecord = z.output<typeof publisher>;
export type NeedRecord = z.output<typeof need>;
export type AnswerSetRecord = z.output<typeof answerSet>;
export type ReviewRecord = z.output<typeof review>;
export type PersonRecord = z.output<typeof person>;
type KnownService = z.output<typeof knownService>;
type RedirectRecord = z.output<typeof redirect>;

/** Everything that people edit, read once. */
export interface Records {
  readonly resources: readonly RecordFile<ResourceRecord>[];
  readonly concepts: readonly RecordFile<ConceptRecord>[];
  readonly publishers: readonly RecordFile<PublisherRecord>[];
  readonly needs: readonly RecordFile<NeedRecord>[];
  readonly answerSets: readonly RecordFile<AnswerSetRecord>[];
  readonly reviews: readonly RecordFile<ReviewRecord>[];
  /** Who reads and signs texts; not published. */
  readonly people: readonly RecordFile<PersonRecord>[];
  /** Services that somebody names and nobody has seen; not published. */
  readonly knownServices: RecordFile<readonly KnownService[]>;
  readonly redirects: RecordFile<readonly RedirectRecord[]>;
  /** When this version was released. */
  readonly dataset: RecordFile<{ readonly released: string }>;
  /** Labels of the origin listing, each with what it became: `topic:csam`, `country:BN`. */
  readonly sourceLabels: RecordFile<Readonly<Record<string, readonly string[]>>>;
  /** What is wrong with the files themselves: not JSON, too large, missing. */
  readonly findings: readonly Finding[];
}

/** A record file and what is wrong with the file itself. */
export interface ReadFile<T> {
  readonly record: RecordFile<T>;
  readonly findings: readonly Finding[];
}

/** Every file of the records, in the order of their folders. */
export function allFiles(records: Records): RecordFile<unknown>[] {
  const { resources, concepts, publishers, needs, answerSets, reviews, people } = records;
  const { knownServices, redirects, dataset, sourceLabels } = records;
  return [
    ...[resources, concepts, publishers, needs, answerSets, reviews, people].flat(),
    ...[knownServices, redirects, dataset, sourceLabels],
  ];
}
