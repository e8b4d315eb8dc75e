import type { Resource } from '@safeguarding/data';
import { languageName, type SortOrder } from '@safeguarding/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import { plainText } from '../safety/plainText.js';
import { chosenPairs } from '../state/chosen.js';
import { isOnline } from '../state/query.js';
import { sortOrders } from '../state/settings.js';
import type { PanelViewModel } from '../state/viewModel.js';
import { localCard, resourceCard } from './card.js';
import { answerCard } from './answer.js';
import { helpActions } from './helpStrip.js';
import { icons } from './icons.js';
import { headingOf, localized } from './parts.js';

/** As many as a window shows of a list that is drawn before everything else. */
const FIRST_PAINT_CARDS = 5;

/** The results: how many, by which filters, and the list with its "Show more". */
export function resultList(view: PanelViewModel): TemplateResult {
  const { messages, formatter, results, layout, actions } = view;
  const { total, local, page, deferredFacets } = results;
  const pinned = view.help.noHelp ? view.pinned : view.pinned.filter(({ id }) => id !== view.help.contact?.id);
  const resources = deferredFacets ? page.resources.slice(0, FIRST_PAINT_CARDS) : page.resources;
  const [online, offline] = [true, false].map((is) => resources.filter((each) => isOnline(each) === is)) as [Resource[], Resource[]]; // prettier-ignore
  const above: PanelViewModel = { ...view, headingLevel: view.headingLevel - 1 }; // They come before the heading of the list.
  return html`<section class="results" aria-labelledby="results">
    ${answerCard(view)}
    ${
      pinned.length > 0
        ? html`<ul role="list" class="list pinned" aria-label=${messages.own}>
            ${pinned.map((each) => localCard(each, above))}
          </ul>`
        : nothing
    }
    ${unserved(view)} ${notices(view)} ${correction(view)} ${resultBar(view)} ${chips(view)}
    ${
      total === 0
        ? emptyState(view)
        : html`${
            local.length + online.length === 0
              ? nothing
              : html`<ul role="list" class=${`list ${layout}`} part="list">
                  ${local.map((each) => localCard(each, view))}
                  ${online.map((resource) => resourceCard(resource, view))}
                </ul>`
          }
          ${offlineList(offline, local.length + online.length === 0, view)}`
    }
    ${
      !deferredFacets && page.resources.length < Math.min(page.total, 1000)
        ? html`<div class="more">
            <button type="button" class="button" part="show-more" @click=${actions.showMore}>${messages.more}</button>
            <p>${fill(messages.shown, { shown: formatter.number(results.shown), total: formatter.number(total) })}</p>
          </div>`
        : nothing
    }
    ${shareLine(view)}
  </section>`;
}

/** What can be found nowhere on the web, folded away under what can; unfolded where there is nothing else. */
function offlineList(
  resources: readonly Resource[],
  isAll: boolean,
  view: PanelViewModel,
): TemplateResult | typeof nothing {
  const { messages, formatter, layout } = view;
  if (resources.length === 0) return nothing;
  const count = fill(messages.brackets, { text: formatter.number(resources.length) });
  return html`<details class="offline" ?open=${isAll}>
    <summary>${icons.chevron()}${messages.notOnline}${count}</summary>
    <ul role="list" class=${`list ${layout}`} part="list">
      ${resources.map((resource) => resourceCard(resource, view))}
    </ul>
  </details>`;
}

/** After this many days a list is called old: links have died by then. */
const STALE_AFTER_DAYS = 400;

/** What one should know of the list on screen: a newer one did not come, it is old, or it only nearly fits. No alarm. */
export function notices(view: PanelViewModel): TemplateResult[] {
  const { failed, messages, formatter, source, results, quotable, language } = view;
  const days = (Date.now() - Date.parse(source.released)) / 864e5;
  const { partial, total, need, unreadable } = results.page;
  const words = [
    {
      quiet: !failed,
      sentence:
        (failed || days > STALE_AFTER_DAYS) &&
        fill(failed ? messages.notLoaded : messages.old, { date: formatter.date(source.released) }),
    },
    {
      quiet: true,
      sentence:
        unreadable &&
        fill(messages.searchLanguages, {
          languages: formatter.list(unreadable.map((code) => languageName(code, language))),
        }),
    },
    // Help speaks for itself, with a card and without.
    { quiet: true, sentence: partial && quotable && total > 0 && !need && messages.partial },
  ];
  return words.flatMap(({ sentence, quiet }) =>
    sentence ? html`<p class=${quiet ? 'notice quiet' : 'notice'} part="notice">${sentence}</p>` : [],
  );
}

/** Says that no resource is made for the countries of the page, above those that apply everywhere. */
function unserved({ messages, formatter, vocabulary, results }: PanelViewModel): TemplateResult | typeof nothing {
  if (results.unserved.length === 0 || results.total === 0) return nothing;
  const places = formatter.list(results.unserved.map((code) => vocabulary.label('countries', code).text));
  return html`<p class="notice" part="notice">${fill(messages.nothingYet, { places })}</p>`;
}

/** Says which words were guessed, with the way back to those typed. */
function correction({ messages, quotable, results, actions }: PanelViewModel): TemplateResult | typeof nothing {
  const { corrected } = results.page;
  if (!corrected || !quotable) return nothing;
  const quoted = (text: string): string => fill(messages.quoted, { text: plainText(text) });
  return html`<p class="notice quiet" part="notice">
    <bdi>${fill(messages.corrected, { text: quoted(corrected.text) })}</bdi>
    <button type="button" class="plain" @click=${actions.searchExactly}>
      <bdi>${fill(messages.exact, { text: quoted(quotable) })}</bdi>
    </button>
  </p>`;
}

/** How many resources there are, and in which order. The count is a heading that focus can be sent to. */
function resultBar({
  messages,
  formatter,
  results,
  headingLevel,
  noSort,
  sort,
  actions,
}: PanelViewModel): TemplateResult {
  const { total, scopeTotal } = results;
  const count = total === 0 && scopeTotal > 0 ? messages.nothing : formatter.plural(messages.resources, total);
  return html`<div class="bar">
    ${headingOf(headingLevel + 1, 'count', 'count', html`<span id="results" tabindex="-1">${count}</span>`)}
    ${
      !noSort && total > 0 && scopeTotal > 1
        ? html`<label class="sort" part="sort">
            <span>${messages.sort}</span>
            <span class="select">
              <select @change=${(event: Event) => actions.sort((event.target as HTMLSelectElement).value as SortOrder)}>
                ${sortOrders.map((order) => html`<option value=${order} .selected=${order === sort}>${messages[order]}</option>`)}
              </select>
              ${icons.chevron()}
            </span>
          </label>`
        : nothing
    }
  </div>`;
}

/** What is chosen, each with a way to take it away again. */
function chips(view: PanelViewModel): TemplateResult | typeof nothing {
  const { messages, vocabulary, chosen, text, quotable, language, noSearch, actions } = view;
  const labels = chosenPairs(chosen).map(([facet, id]) => {
    const label = vocabulary.label(facet, id);
    return { name: label.text, content: localized(label, language) };
  });
  // Where there is a field, it holds the words itself.
  if (quotable && noSearch) {
    const quoted = fill(messages.quoted, { text: plainText(quotable) });
    labels.push({ name: quoted, content: html`<bdi>${quoted}</bdi>` });
  }
  if (labels.length === 0 && !(text && noSearch)) return nothing;
  const chip = ({ name, content }: (typeof labels)[number], index: number): TemplateResult =>
    html`<li>
      <button
        type="button"
        class="chip"
        part="chip"
        aria-label=${fill(messages.remove, { label: name })}
        @click=${() => actions.removeChip(index)}
      >
        <span>${content}</span>${icons.close()}
      </button>
    </li>`;
  return html`<div class="chips" part="chips">
    ${
      labels.length > 0
        ? html`<ul role="list" aria-label=${messages.chips}>
            ${labels.map(chip)}
          </ul>`
        : nothing
    }
    ${
      view.results.total === 0
        ? nothing // Where nothing is found, the button stands there.
        : html`<button type="button" class="plain" part="clear" @click=${actions.clear}>${messages.clear}</button>`
    }
  </div>`;
}

/**
 * Nothing matches: says so, and offers each single filter whose removal would find something, with how much. It ends in help,
 * also where the strip is left out: whoever finds nothing may need somebody.
 */
function emptyState(view: PanelViewModel): TemplateResult {
  const { messages, formatter, vocabulary, results, quotable, actions } = view;
  const words = quotable ? fill(messages.quoted, { text: plainText(quotable) }) : messages.typedWords;
  const { scopeTotal, relaxations } = results;
  return html`<div class="empty" part="empty">
    <slot name="empty">
      <p>
        ${scopeTotal === 0 ? messages.nothingHere : relaxations.length > 0 ? messages.nothingHelp : messages.nothingAtAll}
      </p>
    </slot>
    ${
      scopeTotal === 0
        ? nothing
        : html`<div class="loosen">
            ${relaxations.slice(0, 4).map(({ facet, id, total }) => {
              const label = facet ? vocabulary.label(facet, id).text : words;
              return html`<button type="button" class="button" @click=${() => actions.removeFilter(facet, id)}>
                <span>${fill(messages.without, { label })}</span
                ><span class="number">${formatter.plural(messages.resources, total)}</span>
              </button>`;
            })}
            <button type="button" class="button" part="clear" @click=${actions.clear}>
              <span>${messages.clear}</span
              ><span class="number">${formatter.plural(messages.resources, scopeTotal)}</span>
            </button>
          </div>`
    }
    <p class="strip-name">${messages.stripName}</p>
    ${helpActions(view)}
  </div>`;
}

/** Makes a link to this view, and says what it holds; where nothing can be copied, the link is shown in a field. */
function shareLine({ share, sharedLink, messages, actions }: PanelViewModel): TemplateResult | typeof nothing {
  if (!share) return nothing;
  const select = (event: Event): void => (event.target as HTMLInputElement).select();
  return html`<div class="share" part="share">
    <button type="button" class="plain" @click=${actions.share}>${messages.share}</button>
    ${
      sharedLink?.copied === false
        ? html`<label class="find"
            ><span>${messages.copy}</span><input id="link" readonly .value=${sharedLink.link} @focus=${select}
          /></label>`
        : nothing
    }
    ${sharedLink ? html`<p>${sharedLink.copied ? messages.copied : ''} ${sharedLink.holdsText ? messages.copyHolds : messages.copyHoldsChosen}</p>` : nothing}
  </div>`;
}
