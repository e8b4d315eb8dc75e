/** A number and what it counts: `counted(1, 'addresses')` is `1 address`. */
export function counted(count: number, plural: string): string {
  return `${count} ${count === 1 ? plural.replace(/(?<=ss)es$|s$/, '') : plural}`;
}
