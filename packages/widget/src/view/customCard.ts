import type { Resource } from '@safeguarding/data';
import { pickLocalized, type LocalizedText } from '../state/pickLocalized.js';
import { unknownIdWarning } from '../state/words.js';
import { displayHost } from '../safety/displayHost.js';
import { createElement, importNode } from '../safety/nativeDocument.js';
import { safeUrl } from '../safety/safeUrl.js';
import type { CardViewModel } from '../state/viewModel.js';
import { opensNewTab } from './parts.js';

/** What the page puts into a card: by its function, else by its `<template slot="card">`. Undefined leaves ours. */
export function customCard(resource: Resource, view: CardViewModel): unknown {
  const { renderCard, template, cardNodes } = view;
  if (renderCard) {
    try {
      return renderCard(resource) ?? undefined;
    } catch (error) {
      return reportCardError(error, view);
    }
  }
  if (!template) return undefined;
  let node = cardNodes.get(resource);
  if (!node) cardNodes.set(resource, (node = cloneCard(template, resource, view)));
  return node;
}

/** Tells the page's author that a card of theirs failed, while it was made or while it was drawn. */
export function reportCardError(error: unknown, { warn }: CardViewModel): undefined {
  warn(`renderCard: ${String(error)}. The usual card is shown.`);
}

/** The template with its places filled: texts as text, addresses only where they passed the check. Never as markup. */
function cloneCard(template: HTMLTemplateElement, resource: Resource, view: CardViewModel): HTMLElement {
  const { formatter, vocabulary, language, actions, warn } = view;
  const edition = primaryEdition(resource, language);
  const named = (text: string): LocalizedText => pickLocalized({ [language]: text }, language);
  const list = (names: readonly string[]): LocalizedText => named(formatter.list(names));
  const fields: Readonly<Record<string, () => LocalizedText | undefined>> = {
    id: () => named(resource.id),
    title: () => pickLocalized(resource.title, language),
    gloss: () => (isGlossed(resource, language) ? named(view.messages.titleGloss) : undefined),
    original: () => originalTitle(resource, language),
    summary: () => pickLocalized(resource.summary, language),
    note: () => resource.usageNote && pickLocalized(resource.usageNote, language),
    type: () => vocabulary.label('types', resource.type),
    publisher: () => list(resource.publishers.map((id) => vocabulary.label('publishers', id).text)),
    topics: () => list(resource.topics.map((id) => vocabulary.label('topics', id).text)),
    audiences: () => list(resource.audiences.map((id) => vocabulary.label('audiences', id).text)),
    countries: () => list(resource.places.map((code) => vocabulary.label('countries', code).text)),
    languages: () => list(resource.editions.map((each) => vocabulary.label('languages', each.language).text)),
    date: () => (resource.published ? named(formatter.date(resource.published.date)) : undefined),
    host: () => (edition ? named(displayHost(edition.address)) : undefined),
  };
  const node = createElement('div');
  node.append(importNode(template.content, true));
  for (const place of node.querySelectorAll<HTMLElement>('[data-field]')) {
    const field = place.dataset['field']!;
    const names = Object.keys(fields); // Own ones: a page may have given every object more.
    if (!names.includes(field)) warn(unknownIdWarning('data-field', field, names));
    const text = names.includes(field) ? fields[field]!() : undefined;
    place.hidden = !text?.text;
    if (!text) continue;
    place.textContent = text.text;
    place.lang = text.language;
    place.dir = text.direction;
  }
  for (const link of node.querySelectorAll<HTMLAnchorElement>('a[data-href]')) {
    link.removeAttribute('href');
    if (!edition) continue;
    link.href = edition.address;
    link.target = opensNewTab(edition.address) ? '_blank' : '_self';
    link.rel = 'noopener noreferrer';
    link.referrerPolicy = 'no-referrer';
    link.hreflang = edition.language;
    link.addEventListener('click', (event) => {
      if (!actions.open(resource.id, edition.address)) event.preventDefault();
    });
  }
  return node;
}

/** The edition that a title leads to: in the panel's language, else in English, else the first with an address. */
export function primaryEdition(
  resource: Resource,
  language: string,
): { readonly language: string; readonly address: string } | undefined {
  const reachable = resource.editions.flatMap((edition) => {
    const address = safeUrl(edition.url);
    return address ? { language: edition.language, address } : [];
  });
  const inLanguage = (wanted: string) => reachable.find((edition) => edition.language.split('-', 1)[0] === wanted);
  return inLanguage(language) ?? inLanguage('en') ?? reachable[0];
}

/** Whether the title that a panel shows is a translation by the catalogue: the work has none in that language. */
export function isGlossed({ title, titleGloss }: Resource, language: string): boolean {
  return titleGloss?.includes(pickLocalized(title, language).language) ?? false;
}

/**
 * The work's own title where the one shown is not, in the language that its link leads to if it has several. Not that of
 * an edition, which may be the name of one page of a service.
 */
export function originalTitle(resource: Resource, language: string): LocalizedText | undefined {
  if (!isGlossed(resource, language)) return undefined;
  const titles = Object.entries(resource.title).filter(([tag]) => !resource.titleGloss!.includes(tag));
  const original = primaryEdition(resource, language)?.language ?? language;
  return titles.length > 0 ? pickLocalized(Object.fromEntries(titles), original) : undefined;
}
