import { plainText } from '../safety/plainText.js';
import { keepKnown } from '../state/keepKnown.js';
import { parseFilters } from '../state/parseFilters.js';
import { readFragment } from '../state/sharedState.js';
import type { Vocabulary } from '../state/Vocabulary.js';
import type { PanelOptions } from './PanelOptions.js';
import { sorts, startSort } from './readOptions.js';
import type { Visitor } from './Visitor.js';

/** What the page's author, or a shared link, asked a panel to begin with. Each is followed once: then visitors decide. */
export class StartState {
  #filters: string | undefined;
  #sort: string | undefined;
  #fragment: string | undefined;

  /** Follows what is new since the last time; drops ticks that a newer catalogue does not know. */
  follow(
    panel: PanelOptions,
    visitor: Visitor,
    vocabulary: Vocabulary,
    isOtherCatalogue: boolean,
    warn: (message: string) => void,
  ): void {
    if (panel.filters !== this.#filters) {
      visitor.choose(keepKnown(parseFilters(panel.filters, warn), vocabulary, warn));
      this.#filters = panel.filters;
    } else if (isOtherCatalogue) {
      visitor.choose(keepKnown(visitor.chosen, vocabulary, () => undefined));
    }
    if (panel.sort !== this.#sort) visitor.order = startSort(panel, warn);
    this.#sort = panel.sort;
    const fragment = panel.share ? (globalThis.location?.hash ?? '') : '';
    const state = fragment !== this.#fragment && readFragment(fragment, panel.id);
    this.#fragment = fragment;
    if (!state) return;
    visitor.choose(keepKnown(state.chosen, vocabulary, () => undefined));
    visitor.write(plainText(state.text).trim());
    if (sorts.includes(state.sort)) visitor.order = state.sort;
  }
}
