import { getField, getId } from '../../json/getField.js';
import type { Records } from '../../records/Records.js';
import { suggestId } from '../../records/suggestId.js';
import { answerRoles } from '../../schema/need.js';
import type { Choice, Questions } from '../terminalQuestions.js';
import { choiceOf, conceptChoices, problemWith } from './askRecord.js';

/** Asks for a need in English. Other languages, other phrases and what looks alike are added in the file. */
export async function askNeed(ask: Questions, { needs, ...records }: Records): Promise<Record<string, unknown>> {
  const taken = new Set(needs.flatMap(({ raw }) => getId(raw) ?? []));
  const inEnglish = (name: string) => (answer: string) => problemWith('need', name, { en: answer });
  const label = await ask.text('What somebody comes with, in plain words (for editors)', { check: inEnglish('label') });
  const id = await ask.text('Id (permanent)', {
    default: suggestId(label, taken),
    check: (answer) => (taken.has(answer) ? `"${answer}" is taken.` : problemWith('need', 'id', answer)),
  });
  const chip = await ask.text('Chip: a neutral name, at most 24 characters', { check: inEnglish('chip') });
  const heading = await ask.text('Heading of the card: "If …", without a word for the act', {
    check: inEnglish('heading'),
  });
  const about = await ask.one('Whom it is about', abouts);
  const askers = await ask.many('Who comes with it', conceptChoices(records, 'audience'), { least: 1 });
  const topics = await ask.many('Topic', conceptChoices(records, 'topic'));
  const urgency = await ask.one('Urgency; in doubt the higher one', urgencies, { optional: true });
  const hidden = urgency !== undefined || (await ask.yes('Is it private: must nothing on the screen repeat it?'));
  const phrases = await ask.text('How people say it, with commas between the phrases', {
    check: (answer) => problemWith('need', 'phrases', { en: listOf(answer) }),
  });
  const answers = await askAnswers(ask, { needs, ...records });
  const advice = urgency === undefined ? '' : await askAdvice(ask);
  return {
    id,
    label: { en: label },
    chip: { en: chip },
    heading: { en: heading },
    about,
    askers,
    topics,
    ...(urgency === undefined ? {} : { urgency }),
    ...(hidden ? { private: true } : {}),
    phrases: { en: listOf(phrases) },
    answers,
    ...(advice === '' ? {} : { advice: { en: advice } }),
  };
}

/** One after the other, best first, each with what it does for whoever asks. */
async function askAnswers(ask: Questions, { resources, answerSets }: Records): Promise<unknown[]> {
  const sets = answerSets.map(({ raw }): Choice => {
    const id = getId(raw) ?? '';
    return { value: `set:${id}`, name: `all of ${id}`, words: [String(getField(raw, 'label'))] };
  });
  const chosen = await ask.many(
    'Answer, the best first',
    [...sets, ...resources.map((file) => choiceOf(file, 'title'))],
    { least: 1 },
  );
  const answers: unknown[] = [];
  for (const value of chosen) {
    const role = await ask.one(
      `What ${value} does`,
      answerRoles.map((name) => ({ value: name, name })),
    );
    answers.push(value.startsWith('set:') ? { set: value.slice('set:'.length), role } : { id: value, role });
  }
  return answers;
}

function askAdvice(ask: Questions): Promise<string> {
  return ask.text('Advice: one or two calm sentences with "if"; empty for none. Shown only once two people signed it', {
    check: (answer) => (answer === '' ? undefined : problemWith('need', 'advice', { en: answer })),
  });
}

function listOf(text: string): string[] {
  return text
    .split(/[,;،；，]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

const abouts: readonly Choice[] = [
  { value: 'me', name: 'whoever asks' },
  { value: 'my-child', name: 'a child of whoever asks' },
  { value: 'pupil', name: 'a child in the care of whoever asks' },
  { value: 'friend', name: 'a friend' },
  { value: 'own-thoughts', name: 'own sexual thoughts about children' },
  { value: 'work', name: 'nobody in particular: a question of work' },
];

const urgencies: readonly Choice[] = [
  { value: 'now', name: 'now: hours matter' },
  { value: 'today', name: 'today: somebody is harmed, or may be' },
];
