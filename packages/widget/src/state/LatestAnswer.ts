import type { Catalogue } from '@safeguarding/sdk';
import { answerPanel, type PanelAnswer, type PanelQuery } from './answerPanel.js';
import type { Vocabulary } from './Vocabulary.js';

/** What a panel shows, and what was asked for it. The same question is not asked twice. */
export class LatestAnswer {
  query: PanelQuery | undefined;
  answer: PanelAnswer | undefined;
  #key = '';

  /** @returns whether the list has been answered anew */
  ask(
    catalogue: Catalogue,
    query: PanelQuery,
    vocabulary: Vocabulary,
    compare: (a: string, b: string) => number,
    listFirst: boolean,
  ): boolean {
    const { answer } = this;
    const key = JSON.stringify(query);
    const isSame = answer && this.#key === key && this.query?.scope === query.scope;
    this.query = query;
    this.#key = key;
    if (!isSame) this.answer = answerPanel(catalogue, query, vocabulary, compare, listFirst && !answer);
    else if (answer.later) this.answer = { ...answer, facets: answer.later(), later: undefined };
    return !isSame;
  }
}
