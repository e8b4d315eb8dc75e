/** Whether what is for a place is for some places: a country takes in its parts, and a part the rules of its whole country. */
export function isForPlaces(place: string, places: readonly string[]): boolean {
  if (place === 'global') return true;
  return places.some((wanted) => place === wanted || place.startsWith(`${wanted}-`) || wanted.startsWith(`${place}-`));
}
