import type { SafeguardingResources } from '@safeguarding/widget';
import { turn } from '../../../packages/widget/src/testing/clock.js';
import type { checks } from './checks.js';
import { inside } from './parts.js';

/** Something done to a panel that harms a reader, and the check that has to notice. */
export interface Defect {
  readonly name: string;
  readonly caughtBy: keyof typeof checks | 'axe';
  readonly spoil: (panel: SafeguardingResources) => void;
}

const one = (panel: SafeguardingResources, selector: string): HTMLElement => {
  const [found] = inside(panel, selector);
  if (!found) throw new Error(`There is no ${selector} to spoil.`);
  return found;
};

/** Adds a rule of style that a careless change could bring. */
const style = (rule: string) => (panel: SafeguardingResources) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  panel.shadowRoot!.adoptedStyleSheets.push(sheet); // a style element would come before the panel's own
};

/** Changes the first element that matches. */
const change = (selector: string, how: (element: HTMLElement) => void) => (panel: SafeguardingResources) =>
  how(one(panel, selector));

/** Changes the status region, whenever the panel makes one. */
const changeRegions = (how: (region: Element) => void) => (panel: SafeguardingResources) =>
  new MutationObserver(() => panel.querySelectorAll('[role=status]').forEach(how)).observe(panel, { childList: true });

/** Puts another kind of element in the place of one, with what was in it. */
const rename = (selector: string, name: string) =>
  change(selector, (element) => {
    const other = document.createElement(name);
    for (const { name: key, value } of element.attributes) other.setAttribute(key, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  });

export const defects: readonly Defect[] = [
  { name: 'a facet without its legend', caughtBy: 'facetGroups', spoil: change('legend', (each) => each.remove()) },
  { name: 'a facet that is no group', caughtBy: 'facetGroups', spoil: rename('fieldset', 'div') },
  { name: 'a box without a label', caughtBy: 'axe', spoil: rename('label:has(input[type=checkbox])', 'div') },
  {
    name: 'a box that says its number only to the eye',
    caughtBy: 'optionNames',
    spoil: change('label .away', (each) => each.remove()),
  },
  {
    name: 'a box called otherwise than it is labelled',
    caughtBy: 'optionNames',
    spoil: change('input[type=checkbox]', (each) => each.setAttribute('aria-label', 'Choice, 3 resources')),
  },
  { name: 'a drawn box instead of a real one', caughtBy: 'optionNames', spoil: rename('input[type=checkbox]', 'div') },
  {
    name: 'a second live region that repeats the first',
    caughtBy: 'oneAnnouncement',
    spoil: (panel) => {
      const echo = document.createElement('div');
      echo.setAttribute('aria-live', 'polite');
      panel.shadowRoot!.append(echo);
      panel.addEventListener('safeguarding-result', (event) => (echo.textContent = `${event.detail.total} found`));
    },
  },
  {
    name: 'an announcement at every change instead of at the last',
    caughtBy: 'oneAnnouncement',
    spoil: (panel) =>
      panel.addEventListener('safeguarding-result', (event) => {
        const region = panel.querySelector('[role=status] > span');
        if (region) region.textContent = `${event.detail.total} found`;
      }),
  },
  {
    name: 'a list that Safari does not call one',
    caughtBy: 'lists',
    spoil: change('ul', (list) => list.removeAttribute('role')),
  },
  {
    name: 'no live region',
    caughtBy: 'oneAnnouncement',
    spoil: changeRegions((region) => region.remove()),
  },
  {
    name: 'a live region that is silenced',
    caughtBy: 'oneAnnouncement',
    spoil: changeRegions((region) => region.removeAttribute('role')),
  },
  {
    name: 'a greeting from the live region',
    caughtBy: 'oneAnnouncement',
    spoil: (panel) => {
      const region = Object.assign(document.createElement('div'), { slot: 'status', textContent: 'Welcome' });
      region.setAttribute('role', 'status');
      panel.append(region);
    },
  },
  {
    name: 'the focus lost when the list changes',
    caughtBy: 'focusMoves',
    spoil: (panel) =>
      panel.addEventListener('safeguarding-result', () => {
        void turn().then(() => (panel.shadowRoot!.activeElement as HTMLElement | null)?.blur());
      }),
  },
  {
    name: 'the focus sent to the field when the list changes',
    caughtBy: 'focusMoves',
    spoil: (panel) => panel.addEventListener('safeguarding-result', () => void turn().then(() => panel.focusSearch())),
  },
  {
    name: 'a count that cannot take the focus',
    caughtBy: 'focusMoves',
    spoil: change('#results', (each) => each.removeAttribute('tabindex')),
  },
  { name: 'no focus ring', caughtBy: 'focusRing', spoil: style(':focus-visible { outline: none }') },
  {
    name: 'a focus ring made of shadow',
    caughtBy: 'focusRing',
    spoil: style(':focus-visible { outline: 0; box-shadow: 0 0 0 3px blue }'),
  },
  { name: 'a hairline as focus ring', caughtBy: 'focusRing', spoil: style(':focus-visible { outline-width: 1px }') },
  { name: 'a pale focus ring', caughtBy: 'focusRing', spoil: style(':focus-visible { outline-color: #ddd8d0 }') },
  {
    name: 'controls that slip behind the header of the page',
    caughtBy: 'focusUnobscured',
    spoil: style('* { scroll-margin: 0 !important }'),
  },
  {
    name: 'a target of 20 px',
    caughtBy: 'targetSize',
    spoil: style('.option { min-block-size: 20px; padding-block: 0 }'),
  },
  {
    name: 'a small button',
    caughtBy: 'targetSize',
    spoil: style('[part~=show-more] { min-block-size: 30px; padding: 0 }'),
  },
  {
    name: 'a control behind a veil',
    caughtBy: 'reachable',
    spoil: style('.controls::after { content: ""; position: absolute; inset: 0 } .controls { position: relative }'),
  },
  { name: 'a control that pointers pass by', caughtBy: 'reachable', spoil: style('select { pointer-events: none }') },
  { name: 'a fixed width', caughtBy: 'reflow', spoil: style('[part~=card] { inline-size: 400px }') },
  { name: 'a title that does not wrap', caughtBy: 'reflow', spoil: style('.title { white-space: nowrap }') },
  {
    name: 'a table that scrolls sideways',
    caughtBy: 'reflow',
    spoil: style('.list { overflow-x: auto } .card { min-inline-size: 30em }'),
  },
  {
    name: 'a summary cut after a line',
    caughtBy: 'textSpacing',
    spoil: style('.summary { max-inline-size: 6em; max-block-size: 1.55em; overflow: hidden }'),
  },
  {
    name: 'a title cut with dots',
    caughtBy: 'textSpacing',
    spoil: style('.title { max-inline-size: 8em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }'),
  },
  {
    name: 'a button with a fixed height',
    caughtBy: 'textSpacing',
    spoil: style('.option { block-size: 44px; max-inline-size: 6em } .option .name { flex: none; inline-size: 3em }'),
  },
  {
    name: 'a foreign title without its language',
    caughtBy: 'foreignText',
    spoil: change('bdi[lang=fr]', (each) => each.removeAttribute('lang')),
  },
  {
    name: 'a foreign title in the wrong language',
    caughtBy: 'foreignText',
    spoil: change('bdi[lang=fr]', (each) => (each.lang = 'de')),
  },
  {
    name: 'a panel that runs the wrong way',
    caughtBy: 'panelLanguage',
    spoil: change('[part~=panel]', (each) => (each.dir = 'rtl')),
  },
  {
    name: 'a panel in another language than it says',
    caughtBy: 'panelLanguage',
    spoil: change('[part~=panel]', (each) => (each.lang = 'ar')),
  },
  {
    name: 'a language that does not exist',
    caughtBy: 'axe',
    spoil: change('bdi[lang=fr]', (each) => (each.lang = 'french')),
  },
  {
    name: 'a link without a name',
    caughtBy: 'linkNames',
    spoil: change('.title a', (each) => (each.textContent = '')),
  },
  {
    name: 'links that all say the same',
    caughtBy: 'linkNames',
    spoil: (panel) => inside(panel, '.title a').forEach((each) => (each.textContent = 'Read more')),
  },
  { name: 'a heading level left out', caughtBy: 'headingOrder', spoil: rename('h4', 'h6') },
  { name: 'a heading above that of the page', caughtBy: 'headingOrder', spoil: rename('h3', 'h1') },
  { name: 'a box that jumps the queue', caughtBy: 'tabOrder', spoil: change('select', (each) => (each.tabIndex = 5)) },
  {
    name: 'a control out of reach of the keyboard',
    caughtBy: 'tabOrder',
    spoil: change('[part~=show-more]', (each) => (each.tabIndex = -1)),
  },
  {
    name: 'a control hidden from screen readers',
    caughtBy: 'tabOrder',
    spoil: change('[part~=search]', (each) => each.setAttribute('aria-hidden', 'true')),
  },
  {
    name: 'cards in another order than they look',
    caughtBy: 'readingOrder',
    spoil: style('.card:last-child { order: -1 }'),
  },
  {
    name: 'a list turned upside down',
    caughtBy: 'readingOrder',
    spoil: style('.list { display: flex; flex-direction: column-reverse }'),
  },
  {
    name: 'results placed before the filters',
    caughtBy: 'readingOrder',
    spoil: style(
      '.body { grid-template-columns: 1fr 17em } .controls { grid-area: 1 / 2 } .results { grid-area: 1 / 1 }',
    ),
  },
  {
    name: 'a placeholder for a label',
    caughtBy: 'controlNames',
    spoil: (panel) => {
      one(panel, '#search').setAttribute('placeholder', 'Search');
      one(panel, 'label[for=search]').remove();
    },
  },
  {
    name: 'a button that only a tooltip names',
    caughtBy: 'controlNames',
    spoil: change('[part~=show-more]', (each) => {
      each.textContent = '';
      each.title = 'Show more';
    }),
  },
  {
    name: 'a card that can be clicked and nothing else',
    caughtBy: 'nativeControls',
    spoil: style('.card { cursor: pointer }'),
  },
  {
    name: 'a plain box that plays a button',
    caughtBy: 'nativeControls',
    spoil: (panel) => {
      rename('[part~=show-more]', 'div')(panel);
      one(panel, '[part~=show-more]').setAttribute('role', 'button');
    },
  },
  {
    name: 'a card that pulses',
    caughtBy: 'stillness',
    spoil: style('@keyframes pulse { to { opacity: 0.8 } } .pill { animation: pulse 1s infinite alternate }'),
  },
  {
    name: 'a field that the browser remembers',
    caughtBy: 'discreetFields',
    spoil: change('#search', (each) => each.setAttribute('autocomplete', 'on')),
  },
  {
    name: 'a field with a name',
    caughtBy: 'discreetFields',
    spoil: change('#search', (each) => each.setAttribute('name', 'q')),
  },
  {
    name: 'a field that is spell-checked elsewhere',
    caughtBy: 'discreetFields',
    spoil: change('#search', (each) => (each.spellcheck = true)),
  },
  { name: 'an id twice', caughtBy: 'uniqueIds', spoil: change('.list', (each) => (each.id = 'results')) },
  {
    name: 'a button that says it controls what is not there',
    caughtBy: 'uniqueIds',
    spoil: change('.fold', (each) => each.setAttribute('aria-controls', 'values-nothing')),
  },
  { name: 'boxes with a pale edge', caughtBy: 'edges', spoil: style('.option input { border-color: #e2dacd }') },
  { name: 'a field without an edge', caughtBy: 'edges', spoil: style('#search { border: 0 }') },
  { name: 'grey text on white', caughtBy: 'axe', spoil: style('.summary { color: #999 }') },
  {
    name: 'quiet text below the enhanced contrast',
    caughtBy: 'textContrast',
    spoil: style('.meta { color: #6b6b6b }'),
  },
  { name: 'text that is half transparent', caughtBy: 'textContrast', spoil: style('.summary { opacity: 0.4 }') },
  {
    name: 'a role that does not exist',
    caughtBy: 'axe',
    spoil: change('.list', (each) => each.setAttribute('role', 'grids')),
  },
  {
    name: 'a list with something else in it',
    caughtBy: 'lists',
    spoil: change('.list', (each) => each.prepend(document.createElement('p'))),
  },
  {
    name: 'a state that is neither true nor false',
    caughtBy: 'axe',
    spoil: change('.fold', (each) => each.setAttribute('aria-expanded', 'yes')),
  },
];
