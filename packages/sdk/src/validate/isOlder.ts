/** Whether a version of the data, such as `1.4.0`, is older than another one. One that is no version is not older, nor is any older than it. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => each.split('.').map(Number));
  const i = a!.findIndex((number, at) => number !== b![at]);
  return i >= 0 && a![i]! < b![i]!;
}
