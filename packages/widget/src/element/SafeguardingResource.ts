import { resolveResource, type ResolvedResource } from '@safeguarding/sdk';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { directionOf } from '../locales/directionOf.js';
import { unknownWord } from '../state/unknownWord.js';
import { frame } from '../view/frame.js';
import type { CardView } from '../view/PanelView.js';
import { singleCard } from '../view/singleCard.js';
import { CatalogueElement } from './CatalogueElement.js';
import type { CommonSettings } from './Settings.js';

/**
 * One child-safeguarding resource as a card, for a page that speaks of it. An id that has moved shows the new record
 * with a note, a withdrawn one says so and shows what to use instead, an unknown one leaves the fallback and warns.
 *
 * @tagname safeguarding-resource
 * @attr {string} lang - Language of the card.
 * @fires {CustomEvent<{ id: string; url: string }>} safeguarding-open - A link is about to be followed. Cancelable.
 * @fires {CustomEvent<{ id: string; version: string }>} safeguarding-report - A link is about to be reported. Cancelable.
 * @fires {CustomEvent<{ code: string; message: string }>} safeguarding-error - A pinned dataset could not be loaded.
 * @slot - Fallback: shown until the element works, and when there is no such resource.
 * @slot card - A `<template>` for the card.
 * @csspart card - The card; its parts are those of the panel.
 * @csspart notice - What has become of a resource that is no longer there.
 */
export class SafeguardingResource extends CatalogueElement {
  static override properties: PropertyDeclarations = { resourceId: { attribute: 'resource-id' } };

  /** The id of the resource. */
  resourceId = '';

  #common: CommonSettings | undefined;
  #resolved: ResolvedResource | undefined;

  protected override answer(common: CommonSettings | undefined): void {
    this.#common = common;
    const id = (this.resourceId ?? '').trim();
    this.#resolved = common && resolveResource(common.catalogue, id);
    if (this.#resolved?.status === 'unknown')
      this.warn(unknownWord('resource-id', id, common!.catalogue.resources.keys()));
  }

  protected override draw(): TemplateResult {
    const [common, resolved] = [this.#common, this.#resolved];
    if (!common || !resolved || resolved.status === 'unknown') return html`<slot></slot>`;
    const { language } = common.locale;
    const { version } = common.catalogue;
    const view: CardView = {
      ...common,
      language,
      direction: directionOf(language),
      headingLevel: common.headingLevel - 2, // The card is the title here.
      layout: 'list',
      printing: this.printing,
      actions: {
        open: (id, url) => this.tell('safeguarding-open', { id, url }, true),
        report: (id) => this.tell('safeguarding-report', { id, version }, true),
      },
    };
    return frame({ ...view, theme: `${common.theme} single` }, singleCard(resolved, view));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safeguarding-resource': SafeguardingResource;
  }
}
