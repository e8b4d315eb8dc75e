import * as z from 'zod';
import { concept, publisher } from './concept.js';
import { day, id, languageTag, plainText, version } from './primitives.js';
import { resource } from './resource.js';

/** The version of the shape below. It rises only when an old reader could be misled. */
export const schemaVersion = 1;

/** What became of an id that no longer names a resource. A redirect never points at a redirect. */
export const redirect = z
  .discriminatedUnion('status', [
    z.strictObject({ id, status: z.literal('moved'), to: id, since: version }),
    z.strictObject({ id, status: z.literal('split'), to: z.array(id).min(2), since: version }),
    z.strictObject({
      id,
      status: z.literal('withdrawn'),
      reason: z.enum(['closed', 'unsafe', 'duplicate', 'publisher-request']),
      alternatives: z.array(id),
      since: version,
    }),
  ])
  .meta({ id: 'Redirect', description: 'What became of an id that no longer names a resource.' });

/** One released version of everything, as `catalogue.json` holds it. */
export const dataset = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    version,
    released: day,
    licence: z.literal('CC0-1.0'),
    languages: z.array(languageTag).describe('Languages that concept labels are written in.'),
    resources: z.array(resource),
    concepts: z.array(concept),
    publishers: z.array(publisher),
    redirects: z.array(redirect),
  })
  .meta({ id: 'Dataset', title: 'Dataset', description: 'One released version of the whole catalogue; immutable.' });

/** A Subresource Integrity value. Source: W3C Subresource Integrity; only SHA-384 is used here. */
export const integrity = z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/, 'sha384- and 64 base64 characters');

/** Names the files of a dataset, each with its size in bytes and its hash. */
export const manifest = z
  .strictObject({
    name: plainText,
    schemaVersion: z.literal(schemaVersion),
    version,
    released: day,
    licence: z.literal('CC0-1.0'),
    counts: z.record(z.string(), z.int().nonnegative()),
    files: z.record(z.string(), z.strictObject({ bytes: z.int().positive(), integrity, mediaType: z.string() })),
  })
  .meta({
    id: 'Manifest',
    title: 'Manifest',
    description: 'Names the files of a dataset, each with its size and hash.',
  });
