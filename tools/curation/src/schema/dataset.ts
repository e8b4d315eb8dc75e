import { validRange } from 'semver';
import * as z from 'zod';
import { concept, publisher } from './concept.js';
import { answerSet, need, review } from './need.js';
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
      reason: z
        .enum(['closed', 'unsafe', 'duplicate', 'unconfirmed', 'publisher-request'])
        .describe('unconfirmed: no page of its own could be found that shows what the resource is.'),
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
    needs: z.array(need).optional().describe('What people come with. Versions before 2.1.0 have none.'),
    answerSets: z.array(answerSet).optional().describe('Services that answer the same needs.'),
    reviews: z
      .array(review)
      .optional()
      .describe(
        'Reviews that approve the texts of needs as they are in this version. A text is shown until `dueOn`, in the places and the language of its review.',
      ),
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

/** A resource withdrawn from versions that were already released. Served unpinned, so that it reaches pinned data too. */
export const advisory = z
  .strictObject({
    id,
    resource: id.describe('The resource it is about.'),
    versions: z
      .string()
      .max(200)
      .refine((range) => validRange(range) !== null, 'a range of versions such as ">=1.0.0 <1.2.0"')
      .describe('The dataset versions it applies to: a range as npm writes it.'),
    action: z
      .enum(['hide', 'warn'])
      .describe('hide: show the resource no longer. warn: show the reason beside the resource.'),
    reason: plainText,
    alternatives: z.array(id).min(1).optional().describe('Resources to use in its place, best first.'),
    published: day,
    withdrawn: day.optional().describe('The day the advisory itself was taken back.'),
  })
  .meta({ id: 'Advisory', description: 'Withdraws a resource from versions that were already released.' });

/** All advisories, as `advisories.json` holds them. */
export const advisories = z
  .strictObject({ schemaVersion: z.literal(schemaVersion), advisories: z.array(advisory) })
  .meta({ id: 'Advisories', title: 'Advisories', description: 'Resources withdrawn from versions already released.' });

/** One field that another version gives another value. */
export const fieldChange = z
  .strictObject({
    path: plainText.describe('The place within the record: summary.fr, editions[es].url.'),
    before: z.unknown().optional().describe('Absent where the field was added.'),
    after: z.unknown().optional().describe('Absent where the field went away.'),
  })
  .meta({ id: 'FieldChange', description: 'One field with its value before and after.' });

const changed = {
  kind: z.enum(['resource', 'concept', 'publisher']),
  id: plainText.describe('The id; that of a concept with its scheme: topic/online-safety.'),
  title: plainText.describe('The English title, label or name.'),
};
const changedResource = { ...changed, kind: z.literal('resource') };

/** One difference between two versions. */
export const change = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('add'), ...changed }),
    z.strictObject({
      op: z.literal('change'),
      ...changed,
      kind: z.enum(['resource', 'concept', 'publisher', 'redirect', 'dataset']),
      fields: z.array(fieldChange).min(1),
    }),
    z.strictObject({ op: z.literal('move'), ...changedResource, to: id }),
    z.strictObject({ op: z.literal('split'), ...changedResource, to: z.array(id) }),
    z.strictObject({
      op: z.literal('withdraw'),
      ...changedResource,
      reason: plainText,
      alternatives: z.array(id),
    }),
    z.strictObject({ op: z.literal('restore'), ...changed }),
    z.strictObject({ op: z.literal('deprecate'), ...changed }),
    z.strictObject({ op: z.literal('remove'), ...changed }),
    z.strictObject({
      op: z.literal('shape'),
      kind: z.enum(['schema-version', 'file', 'schema']),
      id: plainText.describe('The file, or the place within the schema: Resource.summary.'),
      how: z
        .enum(['added', 'removed', 'narrowed', 'widened', 'loosened', 'reworded', 'raised', 'lowered'])
        .describe('widened: a closed list takes new values. loosened: a limit is less strict.'),
    }),
  ])
  .meta({ id: 'Change', description: 'One difference between two versions.' });

/** One difference of needs between two versions. */
export const needChange = z
  .strictObject({
    op: z.enum(['add', 'change', 'remove']),
    kind: z.enum(['need', 'answer-set', 'review']),
    id: plainText.describe('The id; that of a review with its language: wish-to-die.en.'),
    fields: z.array(fieldChange).min(1).optional().describe('Where `op` is change.'),
  })
  .meta({ id: 'NeedChange', description: 'One difference of needs between two versions.' });

/** What a version changed, as `changes/<version>.json` holds it. */
export const changes = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    from: version.nullable().describe('The version before; null for the first one.'),
    to: version,
    released: day,
    changes: z.array(change),
    needs: z
      .array(needChange)
      .optional()
      .describe(
        'Differences of needs, of sets of answers and of reviews. Apart, so that readers of `changes` stay as they are.',
      ),
  })
  .meta({ id: 'Changes', title: 'Changes', description: 'Every difference between a version and the one before.' });
