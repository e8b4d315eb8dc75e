import { textIn } from '@safeguarding/sdk';
import { directionOf } from '../locales/directionOf.js';
import { plainText } from '../safety/plainText.js';

/** A text with the language that it is really in. */
export interface LocalizedText {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Takes the text in the panel's language, else in a variety of it, else English, else any. */
export function pickLocalized(map: Readonly<Record<string, string>>, panelLanguage: string): LocalizedText {
  const { text, language } = textIn(map, panelLanguage);
  return { text: plainText(text), language, direction: directionOf(language) };
}
