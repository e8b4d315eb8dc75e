import { answerByLoop, withLoop } from './answerByLoop.mjs';

/** No index at all: the hand-written loop, and every word somewhere in the text. What the others are checked against. */
export const peer = {
  name: 'naive loop',
  facets: true,
  text: true,
  open({ rows }) {
    const texts = rows.map(({ title, summary }) => `${title} ${summary}`.toLowerCase());
    const search = (text) => {
      const words = text.toLowerCase().split(' ');
      return rows.filter((_row, index) => words.every((word) => texts[index].includes(word)));
    };
    return { facets: (filters) => answerByLoop(rows, filters), ...withLoop(search) };
  },
};
