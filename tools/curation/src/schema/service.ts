import * as z from 'zod';
import { languageTag, webAddress } from './primitives.js';

/** Whether a page says so. `unknown`: no page that was read says it, either way. */
const stated = z.enum(['yes', 'no', 'unknown']);

/** An age in whole years. */
export const age = z.int().min(0).max(120);

/**
 * What somebody who needs help must know of a service. Each value is what its own page says, never more. Words of the
 * Human Services Data Specification where it has them (languages, cost as `free`, schedule as `hours`).
 */
export const service = z
  .strictObject({
    free: stated.describe('Whether its page says that it costs the asker nothing.'),
    nameNeeded: stated.describe('Whether one must give a name.'),
    confidentialityPage: webAddress
      .nullable()
      .describe('Its page on what it keeps to itself and when it must tell others; null when none was seen.'),
    mayAct: stated.describe('Whether its page says that it may tell others, when a life is at risk for example.'),
    complaintsPage: webAddress.nullable().describe('Its page on how to complain; null when none was seen.'),
    channels: z
      .array(z.enum(['phone', 'chat', 'email', 'text', 'messenger', 'app', 'form', 'in-person']))
      .describe('How it is reached.'),
    ageFrom: age.optional().describe('The youngest who may ask, where its page says so.'),
    ageTo: age.optional().describe('The oldest who may ask, where its page says so.'),
    forAdults: stated.describe('Whether adults may ask, for a child or for themselves.'),
    languages: z.array(languageTag).describe('The languages it answers in. BCP 47.'),
    hours: z
      .enum(['always', 'published', 'unknown'])
      .describe('always: day and night. published: its page names hours. The hours themselves change too often.'),
    staffedBy: z.enum(['people', 'bot', 'unknown']).describe('Who answers.'),
  })
  .meta({ id: 'Service', description: 'For a service of help: how it answers, as far as its pages say.' });

/** The types of resource that are services: somebody answers. Concepts of the scheme resource-type. */
export const serviceTypes: ReadonlySet<string> = new Set([
  'helpline',
  'reporting-service',
  'take-down-service',
  'child-protection-authority',
  'prevention-service',
]);
