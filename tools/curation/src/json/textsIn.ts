/** A text within a record and where it stands. `field` leaves out the numbers: `editions.url`. */
export interface TextIn {
  readonly path: string;
  readonly field: string;
  readonly text: string;
}

/** Nearly every rule asks for the texts of every record, which nobody changes: they are collected once. */
const collected = new WeakMap<object, readonly TextIn[]>();

/** Every text of a value of any shape: rules that look at texts also work on records that are otherwise wrong. */
export function textsIn(value: unknown): readonly TextIn[] {
  const known = typeof value === 'object' && value !== null ? collected.get(value) : undefined;
  if (known !== undefined) return known;
  const texts: TextIn[] = [];
  collect(value, '', '', texts);
  if (typeof value === 'object' && value !== null) collected.set(value, texts);
  return texts;
}

/** Places are built on the way down. */
function collect(value: unknown, path: string, field: string, texts: TextIn[]): void {
  if (typeof value === 'string') {
    texts.push({ path, field, text: value });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${path}[${index}]`, field, texts);
  } else if (typeof value === 'object' && value !== null) {
    const [before, above] = [path === '' ? '' : `${path}.`, field === '' ? '' : `${field}.`];
    for (const [name, item] of Object.entries(value)) collect(item, before + name, above + name, texts);
  }
}
