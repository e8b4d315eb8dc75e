import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { chosenPairs } from '../state/chosen.js';
import type { FacetViewModel, ValueViewModel } from '../state/facetView.js';
import type { PanelViewModel } from '../state/viewModel.js';
import { findByName } from '../state/words.js';
import { icons } from './icons.js';
import { localized } from './parts.js';

/** A facet that shows more values than this has a field that looks for one. */
const FACET_SEARCH_THRESHOLD = 15;

/** All facets; behind one button where the panel is narrow (the stylesheet decides which of the two is seen). */
export function facetPanel(view: PanelViewModel): TemplateResult | typeof nothing {
  const { results, messages, formatter, ticked, filtersOpen, apply, actions } = view;
  if (results.facets.length === 0 && !results.deferredFacets) return nothing;
  const count = chosenPairs(ticked).length;
  return html`<div class="filters">
    <button
      type="button"
      class="button unfold"
      aria-expanded=${filtersOpen}
      aria-controls="facets"
      @click=${actions.toggleFilters}
    >
      ${icons.filters()}${count > 0 ? fill(messages.filtersChosen, { n: formatter.number(count) }) : messages.filters}${icons.chevron()}
    </button>
    <div id="facets" class=${filtersOpen ? 'facets' : 'facets folded'} part="facets">
      <p class="hint">${apply ? fill(messages.hintApply, { apply: messages.apply }) : messages.hint}</p>
      ${results.facets.map((facet) => facetGroup(facet, view))}
      ${
        apply && !results.deferredFacets
          ? html`<div class="apply">
              <button type="button" class="button strong" part="apply" @click=${actions.apply}>
                ${messages.apply}
              </button>
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

/** One facet: a fieldset whose legend folds it. Values never move while in use. */
function facetGroup(facet: FacetViewModel, view: PanelViewModel): TemplateResult {
  const { messages, formatter, openFacets, actions } = view;
  const { name, values } = facet;
  const isOpen = openFacets.has(name);
  const selected = values.filter((value) => view.ticked[name]?.includes(value.id)).length;
  return html`<fieldset class="facet" part="facet">
    <legend part="facet-legend">
      <button
        type="button"
        class="fold"
        aria-expanded=${isOpen}
        aria-controls="values-${name}"
        @click=${() => actions.foldFacet(name, !isOpen)}
      >
        <span
          >${messages[name]}${selected > 0 ? html`<span class="selected"><span class="away">${messages.comma}</span>${formatter.plural(messages.chosen, selected)}</span>` : nothing}</span
        >
        ${icons.chevron()}
      </button>
    </legend>
    <div id="values-${name}" ?hidden=${!isOpen}>${isOpen ? contents(facet, view) : nothing}</div>
  </fieldset>`;
}

/** What a facet holds. One that is folded holds nothing: most of them are, and their rows would be most of the page. */
function contents(facet: FacetViewModel, view: PanelViewModel): TemplateResult {
  const { messages, formatter, vocabulary, fullFacets, actions } = view;
  const { name, values } = facet;
  const isTicked = (id: string): boolean => view.ticked[name]?.includes(id) ?? false;
  const wanted = view.facetTexts.get(name) ?? '';
  const full = fullFacets.has(name);
  const shown = wanted
    ? findByName(values, ({ id }) => vocabulary.names(name, id), wanted)
    : values.filter((value) => full || value.prominent || isTicked(value.id) || view.kept.has(`${name}/${value.id}`));
  const isLong = values.some((value) => !value.prominent);
  return html`${
      full && values.length > FACET_SEARCH_THRESHOLD
        ? html`<label class="find">
            <span>${fill(messages.facetSearch, { facet: messages[name] })}</span>
            <input
              type="search"
              maxlength="64"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              .value=${wanted}
              @input=${(event: Event) => actions.findValue(name, (event.target as HTMLInputElement).value)}
            />
          </label>`
        : nothing
    }
    <ul role="list" class="values">
      ${shown.map((value) => option(facet, wanted ? { ...value, depth: 0 } : value, isTicked(value.id), view))}
    </ul>
    ${shown.length === 0 ? html`<p class="hint">${messages.nothingInFacet}</p>` : nothing}
    ${
      isLong && !wanted
        ? html`<button type="button" class="plain" aria-expanded=${full} @click=${() => actions.toggleAll(name)}>
            ${full ? messages.showFewer : messages.showAll.replace('{n}', formatter.number(values.length))}<span
              class="away"
              >${messages.colon}${messages[name]}</span
            >
          </button>`
        : nothing
    }`;
}

function option(
  { name }: FacetViewModel,
  value: ValueViewModel,
  ticked: boolean,
  { messages, formatter, language, noCounts, actions }: PanelViewModel,
): TemplateResult {
  // A paler row says "none" in its way: it goes with the number.
  return html`<li class=${`depth-${value.depth}`}>
    <label class=${!noCounts && value.count === 0 && !ticked ? 'option quiet' : 'option'} part="option">
      <input type="checkbox" .checked=${ticked} @change=${() => actions.toggle(name, value.id)} />
      <span class="name">${localized(value.label, language)}</span>
      ${
        !noCounts
          ? html`<span class="away">${messages.comma}${formatter.plural(messages.resources, value.count)}</span>
              <span class="number" part="option-count" aria-hidden="true">${formatter.number(value.count)}</span>`
          : nothing
      }
    </label>
  </li>`;
}
