import type { FieldChange } from '@safeguarding/data';

type Container = Record<string, unknown>;

/** The record with fields set as the changes say. For tests: it finds its way by the paths alone. */
export function applyFields(record: object, fields: readonly FieldChange[]): object {
  const result = structuredClone(record);
  for (const { path, after } of fields) {
    const steps = path.split(/\.|(?=\[)/);
    const last = steps.pop()!;
    const parent = steps.reduce<unknown>((inside, step) => follow(inside, step), result);
    put(parent, last, after);
  }
  return result;
}

/** `title`, `[es]` (the entry in that language) or `[2]`. */
function keyIn(container: unknown, step: string): string | number {
  const name = /^\[(.*)\]$/.exec(step)?.[1];
  if (name === undefined || !Array.isArray(container)) return name ?? step;
  const place = container.findIndex((each: Container) => each['language'] === name);
  return place >= 0 ? place : /^\d+$/.test(name) ? Number(name) : container.length;
}

function follow(container: unknown, step: string): unknown {
  return (container as Container)[keyIn(container, step)];
}

function put(container: unknown, step: string, value: unknown): void {
  const key = keyIn(container, step);
  if (value !== undefined) (container as Container)[key] = value;
  else if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete (container as Container)[key];
}
