import type { AnswerSetRecord, NeedRecord, Records, ResourceRecord } from './Records.js';

/** One answer of a need, with the resources that it stands for: one, or all of a set. */
export interface ResolvedAnswer {
  /** Its place in the record: `answers[2].set`. */
  readonly path: string;
  readonly role: NeedRecord['answers'][number]['role'];
  /** The id of the resource or set, as the record says it. */
  readonly id: string;
  readonly isSet: boolean;
  /** Those that exist. Empty for an answer that names nothing. */
  readonly resources: readonly ResourceRecord[];
}

/** Resources and sets of answers by their ids. */
export interface KnownAnswers {
  readonly resources: ReadonlyMap<string, ResourceRecord>;
  readonly sets: ReadonlyMap<string, AnswerSetRecord>;
}

export function knownAnswers({ resources, answerSets }: Records): KnownAnswers {
  return {
    resources: new Map(resources.flatMap(({ value }) => (value === null ? [] : [[value.id, value]]))),
    sets: new Map(answerSets.flatMap(({ value }) => (value === null ? [] : [[value.id, value]]))),
  };
}

/** The answers of a need in their order. */
export function answersOfNeed({ answers }: NeedRecord, { resources, sets }: KnownAnswers): ResolvedAnswer[] {
  return answers.map((answer, index) => {
    const isSet = 'set' in answer;
    const id = isSet ? answer.set : answer.id;
    const members = isSet ? (sets.get(id)?.resources ?? []) : [answer];
    return {
      path: `answers[${index}].${isSet ? 'set' : 'id'}`,
      role: answer.role,
      id,
      isSet,
      resources: members.flatMap((member) => ('id' in member ? (resources.get(member.id) ?? []) : [])),
    };
  });
}
