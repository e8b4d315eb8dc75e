import type { ComplexAttributeConverter, PropertyDeclaration } from 'lit';
import { isFalse } from '../state/words.js';

/** An attribute that says yes by being there, unless it says `false`. */
export const flag: ComplexAttributeConverter = {
  fromAttribute: (value) => value !== null && !isFalse(value),
};

/** An attribute that is a number. Other words stay as they are, so that they can be named. */
export const number: ComplexAttributeConverter = {
  fromAttribute: (value) => (value?.trim() && !Number.isNaN(Number(value)) ? Number(value) : value),
};

/** The same for a property of yes or no: frameworks write its attribute's text into it. */
export function withFlags(
  descriptor: PropertyDescriptor | undefined,
  { type }: PropertyDeclaration,
): PropertyDescriptor | undefined {
  if (type !== Boolean || !descriptor?.set) return descriptor;
  return {
    ...descriptor,
    set(value: unknown) {
      descriptor.set!.call(this, Boolean(value) && !isFalse(value));
    },
  };
}
