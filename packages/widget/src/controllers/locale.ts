import { directionOf } from '../locales/directionOf.js';
import { en } from '../locales/en.js';
import { findLocale } from '../locales/findLocale.js';
import { formatterOf } from '../locales/formatter.js';
import type { Messages } from '../locales/messages.js';
import type { Language } from '../state/settings.js';

/** The languages of all elements of this copy, whichever of them the page sets them on. */
export const spoken: { locales: Readonly<Record<string, Messages>> } = { locales: { en } };

/** Finds the language that an element speaks, and keeps it for as long as it is the same. */
export class LocaleController {
  #language: Language | undefined;
  #tag: string | undefined;
  #messages: Messages | undefined;
  #strings: Partial<Messages> | undefined;

  constructor(
    private readonly host: Element,
    private readonly warn: (message: string) => void,
  ) {}

  /** The language found last. */
  get current(): Language | undefined {
    return this.#language;
  }

  /**
   * Looks again. What comes back is the same object while nothing has changed.
   *
   * @param strings Texts of the page, in place of the element's own.
   */
  find(strings: Partial<Messages> | undefined): Language {
    const asked = languageOf(this.host);
    const { tag, language, messages, known } = findLocale(asked, spoken.locales);
    if (!known)
      this.warn(
        `lang: "${asked}" is not one of this panel's languages (${Object.keys(spoken.locales).join(', ')}). English is used. safeguarding-resources.all.js speaks all.`,
      );
    if (!this.#language || tag !== this.#tag || messages !== this.#messages || strings !== this.#strings) {
      this.#language = {
        language,
        direction: directionOf(language),
        messages: { ...messages, ...strings },
        formatter: formatterOf(tag, messages.known),
      };
      this.#tag = tag;
      this.#messages = messages;
      this.#strings = strings;
    }
    return this.#language;
  }
}

/**
 * The language of an element's place in the page: its own `lang`, the nearest ancestor's (through shadow roots), or English.
 * It asks no node for its class, for a server has none.
 */
export function languageOf(element: Element): string {
  for (let node: Node | undefined = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host) {
    const language = (node as Partial<Element>).getAttribute?.('lang')?.trim();
    if (language) return language;
  }
  return 'en';
}
