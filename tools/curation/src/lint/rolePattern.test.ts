import { expect, test } from 'vitest';
import { answersOfNeed, knownAnswers } from '../records/answersOfNeed.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleHelpline, sampleNeed, sampleResource } from '../testing/samples.js';
import { patternFault } from './rolePattern.js';

const types: Readonly<Record<string, string>> = {
  line: 'helpline',
  prevention: 'prevention-service',
  law: 'legislation-text',
  guide: 'guide',
};
const resources = Object.entries(types).map(([id, type]) =>
  type === 'helpline' ? sampleHelpline({ id }) : sampleResource({ id, type }),
);

/** Answers as `role`, or as `role:id` where it matters what it is. */
const faultOf = (need: object, ...roles: string[]) => {
  const answers = roles.map((text) => {
    const [role, id = 'line'] = text.split(':');
    return { id, role };
  });
  const records = sampleRecords({ resources, needs: [sampleNeed({ answers, ...need })] });
  const { value } = records.needs[0]!;
  return patternFault(value!, answersOfNeed(value!, knownAnswers(records)));
};

const today = { urgency: 'today' };
const now = { urgency: 'now' };

test.each([
  ['a child', { about: 'me', ...today }, ['talk', 'talk', 'tell', 'report']],
  ['a picture shared', { about: 'me', ...today }, ['take-down', 'take-down', 'talk', 'report']],
  ['a picture sent', { about: 'me', ...today }, ['talk', 'take-down', 'report']],
  ['a threat with pictures', { about: 'me', ...now }, ['talk', 'take-down', 'report']],
  ['a friend', { about: 'friend', ...today }, ['talk', 'learn', 'tell']],
  ['staff who were told', { about: 'pupil', ...today }, ['tell', 'learn', 'authority', 'talk']],
  ['staff, where hours matter', { about: 'pupil', ...now }, ['authority', 'talk', 'learn']],
  ['a parent whose child’s picture is shared', { about: 'my-child', ...today }, ['take-down', 'learn', 'report']],
  ['a parent', { about: 'my-child', ...today }, ['talk', 'learn', 'authority']],
  ['own thoughts', { about: 'own-thoughts', ...today }, ['talk:prevention', 'talk']],
  ['an allegation', { about: 'work', ...today }, ['tell', 'authority']],
  [
    'a wish to die',
    { about: 'me', topics: ['self-harm-suicide'], ...now },
    ['talk', 'talk', 'learn:guide', 'tell', 'talk', 'report:law'],
  ],
])('the order for %s is right', (_who, need, roles) => {
  expect(faultOf(need, ...roles)).toBeUndefined();
});

test.each([
  ['a child that must report first', { about: 'me', ...today }, ['report', 'talk'], '"report" comes first'],
  ['a child that must read first', { about: 'me', ...today }, ['learn', 'talk'], '"learn" comes first'],
  [
    'a report before somebody to talk to',
    { about: 'friend', ...today },
    ['talk', 'talk', 'learn', 'report', 'tell'],
    undefined,
  ],
  [
    'a threat, with the button first',
    { about: 'me', ...now },
    ['take-down', 'talk', 'report'],
    '"take-down" comes first',
  ],
  [
    'a threat, reported before pictures are stopped',
    { about: 'me', ...now },
    ['talk', 'report', 'take-down'],
    '"report" comes before "take-down"',
  ],
  ['a picture, with words before the button', { about: 'me', ...today }, ['learn', 'take-down'], '"learn" comes first'],
  ['staff sent to a line for children', { about: 'pupil', ...today }, ['talk', 'tell'], '"talk" comes first'],
  ['a parent who must report first', { about: 'my-child', ...today }, ['report', 'talk'], '"report" comes first'],
  ['an allegation that begins with talking', { about: 'work', ...today }, ['talk', 'tell'], '"talk" comes first'],
])('%s', (_what, need, roles, message) => {
  const fault = faultOf(need, ...roles);
  if (message === undefined) expect(fault).toBeUndefined();
  else expect(fault?.message).toContain(message);
});

test('of suicide and self-harm, all of the first five are help or support', () => {
  const need = { about: 'me', topics: ['self-harm-suicide'], ...now };
  expect(faultOf(need, 'talk', 'talk', 'talk', 'learn:law')).toMatchObject({
    message: '"law" (learn) stands among the first 5, and is neither help nor support.',
  });
  expect(faultOf(need, 'talk', 'report')?.message).toContain('"line" (report)');
});

test('own thoughts begin with a prevention service', () => {
  expect(faultOf({ about: 'own-thoughts', ...today }, 'talk', 'talk:prevention')?.message).toBe(
    'The first answer is no prevention service.',
  );
});

test('without urgency there is no order to keep', () => {
  expect(faultOf({ about: 'me', urgency: undefined, private: undefined }, 'learn', 'report')).toBeUndefined();
});
