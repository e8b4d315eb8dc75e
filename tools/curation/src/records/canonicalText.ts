import * as z from 'zod';
import { concept, publisher } from '../schema/concept.js';
import { redirect } from '../schema/dataset.js';
import { answerSet, need, review } from '../schema/need.js';
import { labelLanguages } from '../schema/primitives.js';
import { knownService } from '../schema/knownService.js';
import { person } from '../schema/person.js';
import { resource } from '../schema/resource.js';

/** The one way a record is written down. */
export function canonicalText(value: unknown, file: string): string {
  return `${JSON.stringify(orderLike(schemaOf(file), value), null, 2)}\n`;
}

function schemaOf(file: string): z.core.$ZodType {
  const folder = file.split('/')[1] ?? '';
  const schemas: Readonly<Record<string, z.core.$ZodType>> = {
    resources: resource,
    concepts: concept,
    publishers: publisher,
    needs: need,
    'answer-sets': answerSet,
    reviews: review,
    people: person,
    'known-services.json': z.array(knownService),
    'redirects.json': z.array(redirect),
  };
  return schemas[folder] ?? z.unknown();
}

type Def = z.core.$ZodTypes['_zod']['def'];

/** The same value with the fields of every object in the order of the schema; unknown fields come last, as they were. */
function orderLike(schema: z.core.$ZodType, value: unknown): unknown {
  const { def } = schema._zod as { readonly def: Def };
  if (typeof value !== 'object' || value === null) return value;
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default')
    return orderLike(def.innerType, value);
  if (def.type === 'array' && Array.isArray(value)) return value.map((item) => orderLike(def.element, item));
  if (def.type === 'union') return orderLike(optionFor(def.options, value), value);
  if (def.type === 'object') return orderObject(def.shape, value as Record<string, unknown>);
  if (def.type === 'record') return byLanguage(value as Record<string, unknown>);
  return value;
}

function orderObject(shape: Readonly<Record<string, z.core.$ZodType>>, value: Record<string, unknown>): unknown {
  const names = ['$schema', ...Object.keys(shape)];
  return Object.fromEntries(
    inOrder(Object.keys(value), names).map((name) => {
      const field = shape[name];
      return [name, field === undefined ? value[name] : orderLike(field, value[name])];
    }),
  );
}

/** English first, as in the lists of languages everywhere in the catalogue. */
function byLanguage(value: Record<string, unknown>): unknown {
  return Object.fromEntries(inOrder(Object.keys(value), labelLanguages).map((name) => [name, value[name]]));
}

/** What `first` does not name comes last, in the order it had. */
function inOrder(names: readonly string[], first: readonly string[]): string[] {
  return [...first.filter((name) => names.includes(name)), ...names.filter((name) => !first.includes(name))];
}

/** The form of a union with the most names in common. */
function optionFor(options: readonly z.core.$ZodType[], value: object): z.core.$ZodType {
  const common = (option: z.core.$ZodType) => {
    const { def } = option._zod as { readonly def: Def };
    return def.type === 'object' ? Object.keys(value).filter((name) => name in def.shape).length : 0;
  };
  return options.reduce((best, option) => (common(option) > common(best) ? option : best));
}
