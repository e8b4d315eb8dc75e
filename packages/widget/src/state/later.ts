/** Something that comes at once from a catalogue in this thread, and later from an engine elsewhere. */
export type MaybeLater<T> = T | PromiseLike<T>;

/** Goes on with a value: at once where it is there. */
export function when<T, R>(value: MaybeLater<T>, goOn: (value: T) => MaybeLater<R>): MaybeLater<R> {
  return isLater(value) ? value.then(goOn) : goOn(value);
}

/** Goes on with several values: at once where all of them are there. */
export function whenAll<T, R>(values: readonly MaybeLater<T>[], goOn: (values: readonly T[]) => R): MaybeLater<R> {
  return values.some(isLater) ? Promise.all(values).then(goOn) : goOn(values as readonly T[]);
}

/** Whether a value is still to come. */
export function isLater<T>(value: MaybeLater<T>): value is PromiseLike<T> {
  return typeof (value as Partial<PromiseLike<T>> | null)?.then === 'function';
}
