import * as z from 'zod';
import type { Companions } from '../../build/publishedJson.js';
import { changes } from '../../schema/dataset.js';
import type { ChangeList } from './ChangeList.js';

/** The change lists that are published beside a dataset. Throws where one does not have the shape of the schema. */
export function changeListsOf({ changes: texts = {} }: Companions): ChangeList[] {
  return Object.entries(texts).map(([version, text]) => {
    const { data, error } = changes.safeParse(JSON.parse(text));
    if (data !== undefined) return data;
    throw new Error(`changes/${version}.json is no list of changes: ${z.prettifyError(error)}. Generate it again.`);
  });
}
