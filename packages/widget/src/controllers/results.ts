import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ScopeCounts } from '../state/facetView.js';
import { isLater } from '../state/later.js';
import { isSameQuery, runPanelQuery, type PanelQuery, type PanelResult } from '../state/query.js';
import type { PanelSettings } from '../state/settings.js';

/** An answer, with what it was asked by. */
export interface Answered {
  readonly settings: PanelSettings;
  readonly query: PanelQuery;
  readonly results: PanelResult;
}

/**
 * Asks what a panel shows, and keeps the newest answer. The same question is not asked twice, an old answer never
 * overtakes a newer one, and until an answer comes, or instead of one that failed, the last one stays.
 */
export class ResultsController implements ReactiveController {
  /** The answer to show; undefined until there is one. */
  shown: Answered | undefined;
  #asked: Pick<Answered, 'settings' | 'query'> | undefined;
  #abort: AbortController | undefined;
  #scopeCounts: ScopeCounts | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onError: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    if (!this.#abort) return;
    this.#cancel();
    this.#asked = undefined; // It is asked again when the element is back.
  }

  /** There is nothing to show. */
  clear(): void {
    this.#cancel();
    this.shown = this.#asked = undefined;
  }

  /**
   * Asks.
   *
   * @param deferFacets Whether the first list may come without its facets; the next call brings them.
   */
  ask(settings: PanelSettings, query: PanelQuery, deferFacets: boolean): void {
    const { shown } = this;
    if (this.#asked && isSameQuery(query, this.#asked.query)) {
      this.#asked = { settings, query };
      if (shown && !this.#abort) this.shown = { settings, query, results: complete(shown.results) };
      return;
    }
    this.#cancel();
    const abort = new AbortController();
    const answer = runPanelQuery(
      {
        ask: (asked) => settings.source.ask(asked, abort.signal),
        explain:
          settings.source.explain && ((text, ids, from) => settings.source.explain!(text, ids, from, abort.signal)),
      },
      query,
      { vocabulary: settings.vocabulary, compare: settings.formatter.compare },
      this.#scopeCounts,
      deferFacets && !shown,
    );
    this.#asked = { settings, query };
    const take = ({ results, scopeCounts }: { results: PanelResult; scopeCounts: ScopeCounts }): void => {
      this.#scopeCounts = scopeCounts;
      this.shown = { ...this.#asked!, results };
    };
    if (!isLater(answer)) return take(answer);
    this.#abort = abort;
    void answer.then(
      (answered) => {
        if (abort !== this.#abort) return;
        this.#abort = undefined;
        take(answered);
        this.host.requestUpdate();
      },
      (error: unknown) => {
        if (abort !== this.#abort) return;
        this.#abort = undefined;
        this.onError(error);
        this.host.requestUpdate();
      },
    );
  }

  /** Whether an answer is under way. */
  get isPending(): boolean {
    return this.#abort !== undefined;
  }

  #cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }
}

function complete(results: PanelResult): PanelResult {
  return results.deferredFacets ? { ...results, facets: results.deferredFacets(), deferredFacets: undefined } : results;
}
