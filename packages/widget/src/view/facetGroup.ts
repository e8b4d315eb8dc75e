import { html, nothing, type TemplateResult } from 'lit';
import type { FacetView, ValueView } from '../state/FacetView.js';
import { fill } from '../locales/fill.js';
import { hasWords } from '../state/hasWords.js';
import { icons } from './icons.js';
import type { PanelView } from './PanelView.js';
import { textOf } from './textOf.js';

/** A facet that shows more values than this has a field that looks for one. */
const longList = 15;

/** One facet: a fieldset whose legend folds it. Values never move while in use. */
export function facetGroup(facet: FacetView, view: PanelView): TemplateResult {
  const { messages, formatter, openFacets, actions } = view;
  const { name, values } = facet;
  const open = openFacets.has(name);
  const selected = values.filter((value) => view.ticked[name]?.includes(value.id)).length;
  return html`<fieldset class="facet" part="facet">
    <legend part="facet-legend">
      <button
        type="button"
        class="fold"
        aria-expanded=${open}
        aria-controls="values-${name}"
        @click=${() => actions.toggleFacet(name)}
      >
        <span
          >${messages[name]}${selected > 0 ? html`<span class="selected"><span class="away">, </span>${formatter.plural(messages.chosen, selected)}</span>` : nothing}</span
        >
        ${icons.chevron()}
      </button>
    </legend>
    <div id="values-${name}" ?hidden=${!open}>${open ? contents(facet, view) : nothing}</div>
  </fieldset>`;
}

/** What a facet holds. One that is folded holds nothing: most of them are, and their rows would be most of the page. */
function contents(facet: FacetView, view: PanelView): TemplateResult {
  const { messages, formatter, fullFacets, actions } = view;
  const { name, values } = facet;
  const isTicked = (id: string): boolean => view.ticked[name]?.includes(id) ?? false;
  const wanted = view.facetTexts.get(name) ?? '';
  const full = fullFacets.has(name);
  const shown = values.filter((value) =>
    wanted
      ? hasWords(value.label.text, wanted)
      : full || value.prominent || isTicked(value.id) || view.kept.has(`${name}/${value.id}`),
  );
  const isLong = values.some((value) => !value.prominent);
  return html`${
      full && values.length > longList
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
    <ul class="values">
      ${shown.map((value) => option(facet, wanted ? { ...value, depth: 0 } : value, isTicked(value.id), view))}
    </ul>
    ${shown.length === 0 ? html`<p class="hint">${messages.nothingInFacet}</p>` : nothing}
    ${
      isLong && !wanted
        ? html`<button type="button" class="plain" aria-expanded=${full} @click=${() => actions.toggleAll(name)}>
            ${full ? messages.showFewer : messages.showAll.replace('{n}', formatter.number(values.length))}<span
              class="away"
              >: ${messages[name]}</span
            >
          </button>`
        : nothing
    }`;
}

function option(
  { name }: FacetView,
  value: ValueView,
  ticked: boolean,
  { messages, formatter, language, hasCounts, actions }: PanelView,
): TemplateResult {
  // A paler row says "none" in its way: it goes with the number.
  return html`<li class=${`depth-${value.depth}`}>
    <label class=${hasCounts && value.count === 0 && !ticked ? 'option quiet' : 'option'} part="option">
      <input type="checkbox" .checked=${ticked} @change=${() => actions.toggle(name, value.id)} />
      <span class="name">${textOf(value.label, language)}</span>
      ${
        hasCounts
          ? html`<span class="away">, ${formatter.plural(messages.resources, value.count)}</span>
              <span class="number" part="option-count" aria-hidden="true">${formatter.number(value.count)}</span>`
          : nothing
      }
    </label>
  </li>`;
}
