import type { ResolvedAnswer } from '../records/answersOfNeed.js';
import type { NeedRecord } from '../records/Records.js';
import { serviceTypes } from '../schema/service.js';

type Role = ResolvedAnswer['role'];

/** What is wrong with the order of answers, for a finding. */
export interface PatternFault {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

/** The order that whoever asks needs: which roles may come first, and which come only after another. */
interface Pattern {
  readonly who: string;
  readonly first: readonly Role[];
  /** Each role stands behind the first of the roles in its list, if there is one. */
  readonly after?: Readonly<Partial<Record<Role, readonly Role[]>>>;
  readonly order: string;
}

/** Somebody to talk to stands before whoever takes reports: a child must not report in order to talk. */
const talkFirst: Pattern['after'] = { report: ['talk', 'tell', 'take-down'], authority: ['talk', 'tell'] };

const patterns: Readonly<Record<string, Pattern>> = {
  'me, pictures': {
    who: 'somebody whose picture is shared',
    first: ['take-down', 'talk'],
    after: { report: ['take-down', 'talk'], authority: ['talk'], learn: ['take-down', 'talk'] },
    order: 'take-down, talk, report',
  },
  'me, threat': {
    who: 'somebody who is threatened over pictures',
    first: ['talk'],
    after: { report: ['take-down'], ...{ 'take-down': ['talk'] }, learn: ['talk'] },
    order: 'talk, take-down, report',
  },
  me: { who: 'somebody who speaks of themselves', first: ['talk'], after: talkFirst, order: 'talk, tell, report' },
  friend: { who: 'a friend', first: ['talk'], after: talkFirst, order: 'talk, learn, tell' },
  'own-thoughts': {
    who: 'somebody who worries about themselves',
    first: ['talk', 'learn'],
    order: 'prevention, self-help, crisis line',
  },
  'my-child, pictures': {
    who: 'a parent whose child’s picture is shared',
    first: ['take-down', 'talk'],
    after: { report: ['take-down', 'talk'] },
    order: 'take-down, talk or learn, report',
  },
  'my-child': { who: 'a parent', first: ['talk', 'tell', 'learn'], after: talkFirst, order: 'talk, learn, authority' },
  'pupil, pictures': {
    who: 'staff who hear of a picture',
    first: ['take-down', 'tell', 'learn', 'authority', 'talk'],
    after: { report: ['take-down', 'tell', 'talk'] },
    order: 'take-down, tell or learn, authority',
  },
  'pupil, now': {
    who: 'staff, where hours matter',
    first: ['authority', 'tell', 'learn', 'talk'],
    order: 'authority or tell, learn',
  },
  pupil: {
    who: 'staff',
    first: ['tell', 'learn', 'authority'],
    after: { talk: ['tell', 'learn', 'authority'] },
    order: 'tell, learn, authority',
  },
  work: { who: 'staff', first: ['tell', 'learn', 'authority', 'report'], order: 'tell or learn, authority' },
};

/** Topics of which everything that comes first is help or support. */
const onlyHelp: ReadonlySet<string> = new Set(['self-harm-suicide']);
const firstOf = 5;

/**
 * What is wrong with the order of the answers of a need with an urgency; undefined where nothing is. An order saves or
 * costs the minutes in which somebody still looks.
 */
export function patternFault(need: NeedRecord, answers: readonly ResolvedAnswer[]): PatternFault | undefined {
  const { about, urgency, topics } = need;
  if (urgency === undefined) return undefined;
  const roles = answers.map(({ role }) => role);
  if (about !== 'work' && topics[0] !== undefined && onlyHelp.has(topics[0])) {
    const other = answers.slice(0, firstOf).find((answer) => !isHelp(answer));
    return other === undefined ? undefined : notHelp(other);
  }
  if (about === 'own-thoughts' && !isPrevention(answers[0]))
    return {
      message: 'The first answer is no prevention service.',
      expected: 'prevention, self-help, crisis line',
      fix: 'Put the set "prevention", or a prevention service for the asker’s age, first.',
    };
  const pattern = patternOf(about, urgency, roles);
  const [first] = roles;
  if (first !== undefined && !pattern.first.includes(first)) return wrong(pattern, `"${first}" comes first`);
  for (const [role, earlier] of Object.entries(pattern.after ?? {}) as [Role, readonly Role[]][]) {
    const at = roles.indexOf(role);
    const before = earlier.map((each) => roles.indexOf(each)).filter((index) => index >= 0);
    if (at >= 0 && before.length > 0 && before.every((index) => index > at))
      return wrong(
        pattern,
        `"${role}" comes before "${earlier.filter((each) => roles.includes(each)).join('" and "')}"`,
      );
  }
  return undefined;
}

function patternOf(about: NeedRecord['about'], urgency: 'now' | 'today', roles: readonly Role[]): Pattern {
  const names = roles.includes('take-down')
    ? [...(urgency === 'now' ? [`${about}, threat`] : []), `${about}, pictures`]
    : [`${about}, ${urgency}`];
  return [...names, about].flatMap((name) => patterns[name] ?? [])[0] ?? patterns['work']!;
}

function wrong({ who, order }: Pattern, what: string): PatternFault {
  return {
    message: `For ${who}, ${what}.`,
    expected: order,
    fix: 'Put the answers in that order; leave out a role for which nothing fits.',
  };
}

function notHelp({ id, role }: ResolvedAnswer): PatternFault {
  return {
    message: `"${id}" (${role}) stands among the first ${firstOf}, and is neither help nor support.`,
    expected: `services to talk to, and texts of support, in the first ${firstOf} places`,
    fix: 'Put it behind them.',
  };
}

/** Somebody who listens, or words of support for whoever asks. */
function isHelp({ role, resources }: ResolvedAnswer): boolean {
  if (role === 'talk' || role === 'tell') return true;
  return (
    role === 'learn' &&
    resources.every(
      ({ type }) =>
        /^(?:guide|leaflet|infographic|campaign|video|resource-collection|directory|toolkit)$/.test(type) ||
        serviceTypes.has(type),
    )
  );
}

function isPrevention(answer: ResolvedAnswer | undefined): boolean {
  return answer?.resources.some(({ type }) => type === 'prevention-service') ?? false;
}
