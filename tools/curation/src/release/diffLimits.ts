type Nodes = Readonly<Record<string, unknown>>;

/** Limits of which a smaller number lets less through, and those of which it lets more through. */
const most = ['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum'];
const least = ['minLength', 'minItems', 'minimum', 'exclusiveMinimum'];
/** What nobody can order by strictness: another one counts as narrower. */
const forms = ['pattern', 'format', 'propertyNames', 'default'];

/** How the limits on one value changed. */
export function diffLimits(before: Nodes, after: Nodes): ('narrowed' | 'loosened')[] {
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
