import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../build/jsonSchemas.js';
import { compareCodeUnits } from '../json/compareCodeUnits.js';

/** Limits of which a smaller number lets less through, and those of which it lets more through. */
const most = ['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum'];
const least = ['minLength', 'minItems', 'minimum', 'exclusiveMinimum'];
/** What nobody can order by strictness: another one counts as narrower. */
const forms = ['pattern', 'format', 'propertyNames', 'default'];

/** How the limits on one value changed. */
function diffLimits(before: Nodes, after: Nodes): ('narrowed' | 'loosened')[] {
  const changes = new Set<'narrowed' | 'loosened'>();
  const compare = (old: number, now: number) => {
    if (now < old) changes.add('narrowed');
    if (now > old) changes.add('loosened');
  };
  for (const name of most) compare(numberAt(before, name, Infinity), numberAt(after, name, Infinity));
  for (const name of least) compare(-numberAt(before, name, -Infinity), -numberAt(after, name, -Infinity));
  for (const name of forms) {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) continue;
    changes.add(after[name] === undefined ? 'loosened' : 'narrowed');
  }
  return [...changes];
}

function numberAt(node: Nodes, name: string, none: number): number {
  const value = node[name];
  return typeof value === 'number' ? value : none;
}

/** One difference between two shapes, at a place such as `Resource.editions[]`. */
interface SchemaChange {
  readonly id: string;
  readonly how: 'added' | 'removed' | 'narrowed' | 'widened' | 'loosened' | 'reworded';
}

type Schemas = Readonly<Record<string, JsonSchema>>;
type Nodes = Readonly<Record<string, unknown>>;

/**
 * Compares shapes as a reader of the data meets them. A reader may rely on every field being there, on every value
 * of a closed list being known to it, and on nothing being null that was not.
 */
export function diffSchemas(before: Schemas, after: Schemas): SchemaChange[] {
  const [old, now] = [definitionsOf(before), definitionsOf(after)];
  const found = namesOf(old, now).flatMap((name) => diffNode(old[name], now[name], name));
  return found.sort((a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(a.how, b.how));
}

/** Each type once, whichever files define it. */
function definitionsOf(schemas: Schemas): Nodes {
  return Object.assign({}, ...Object.values(schemas).map((schema) => nodesAt(schema, '$defs'))) as Nodes;
}

function diffNode(before: unknown, after: unknown, id: string): SchemaChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (before === undefined) return [{ id, how: 'added' }];
  if (after === undefined) return [{ id, how: 'removed' }];
  if (!isNodes(before) || !isNodes(after)) return [{ id, how: 'narrowed' }];
  // Nothing but a new type can stand in the place of a type or of the type it names.
  if (before['type'] !== after['type'] || before['$ref'] !== after['$ref'])
    return [{ id, how: typeHow(before, after) }];
  return [
    ...diffProperties(before, after, id),
    ...diffRequired(before, after, id),
    ...diffValues(before, after, id),
    ...diffForms(before, after, id),
    ...diffLimits(before, after).map((how) => ({ id, how })),
    ...diffChild(before, after, 'items', `${id}[]`),
    ...diffChild(before, after, 'additionalProperties', `${id}.*`),
    ...(isDeepStrictEqual(wordsOf(before), wordsOf(after)) ? [] : [{ id, how: 'reworded' as const }]),
  ];
}

function diffProperties(before: Nodes, after: Nodes, id: string): SchemaChange[] {
  const [old, now] = [nodesAt(before, 'properties'), nodesAt(after, 'properties')];
  return namesOf(old, now)
    .filter((name) => !isAside(name))
    .flatMap((name) => diffNode(old[name], now[name], `${id}.${name}`));
}

/** `$schema` is for editors; the version of the shape is compared as a number of its own. */
function isAside(name: string): boolean {
  return name === '$schema' || name === 'schemaVersion';
}

/** A field that may now be missing breaks who reads it; one that is now always there does not. */
function diffRequired(before: Nodes, after: Nodes, id: string): SchemaChange[] {
  const [old, now] = [listAt(before, 'required'), listAt(after, 'required')];
  const kept = Object.keys(nodesAt(before, 'properties')).filter((name) => name in nodesAt(after, 'properties'));
  return kept
    .filter((name) => old.includes(name) !== now.includes(name))
    .map((name) => ({ id: `${id}.${name}`, how: old.includes(name) ? 'widened' : 'loosened' }));
}

function diffValues(before: Nodes, after: Nodes, id: string): SchemaChange[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [
    ...(now.some((value) => !old.includes(value)) ? [{ id, how: 'widened' as const }] : []),
    ...(old.some((value) => !now.includes(value)) ? [{ id, how: 'narrowed' as const }] : []),
  ];
}

function valuesOf(node: Nodes): readonly unknown[] {
  return 'const' in node ? [node['const']] : listAt(node, 'enum');
}

/** The forms of a union are told apart by what they fix: `status: "moved"`. */
function diffForms(before: Nodes, after: Nodes, id: string): SchemaChange[] {
  const [old, now] = [formsOf(before), formsOf(after)];
  return namesOf(old, now).flatMap((name) => {
    if (old[name] === undefined) return [{ id: `${id}(${name})`, how: 'widened' }];
    if (now[name] === undefined) return [{ id: `${id}(${name})`, how: 'narrowed' }];
    return diffNode(old[name], now[name], `${id}(${name})`);
  });
}

function formsOf(node: Nodes): Nodes {
  const forms = [...listAt(node, 'anyOf'), ...listAt(node, 'oneOf')].filter(isNodes);
  return Object.fromEntries(forms.map((form) => [nameOfForm(form), form]));
}

function nameOfForm(form: Nodes): string {
  const fixed = Object.values(nodesAt(form, 'properties')).find((node) => isNodes(node) && 'const' in node);
  if (isNodes(fixed)) return String(fixed['const']);
  const fields = Object.keys(nodesAt(form, 'properties'));
  const named = [form['$ref'], form['type']].find((name) => typeof name === 'string');
  return fields.length === 0 ? (named ?? 'any') : fields.join(',');
}

function diffChild(before: Nodes, after: Nodes, name: string, id: string): SchemaChange[] {
  return diffNode(before[name], after[name], id).map((found) => {
    // A list or map whose entries become of any kind, or of one kind only, is another list or map.
    return found.id === id && (found.how === 'added' || found.how === 'removed') ? { id, how: 'narrowed' } : found;
  });
}

function typeHow(before: Nodes, after: Nodes): 'narrowed' | 'widened' {
  return formsOf(after)[nameOfForm(before)] === undefined ? 'narrowed' : 'widened';
}

function wordsOf({ title, description }: Nodes): unknown[] {
  return [title, description];
}

function nodesAt(node: Nodes, name: string): Nodes {
  return isNodes(node[name]) ? node[name] : {};
}

function listAt(node: Nodes, name: string): readonly unknown[] {
  return Array.isArray(node[name]) ? node[name] : [];
}

function namesOf(before: Nodes, after: Nodes): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareCodeUnits);
}

function isNodes(value: unknown): value is Nodes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
