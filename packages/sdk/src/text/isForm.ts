/**
 * Whether two words, one the beginning of the other, count as forms of one: plurals and endings of up to two
 * letters (teacher, teachers; école, écoles; ребёнок is beyond it), one letter for words of three.
 */
export const isForm = (shorter: number, longer: number): boolean =>
  shorter >= 3 && longer - shorter <= (shorter > 3 ? 2 : 1);
