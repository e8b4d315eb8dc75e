/** Whether an object has a property of its own. `Object.hasOwn` came to Safari with 15.4, in March 2022. */
export function hasOwn(object: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}
