/** Whether a text needs no table of Unicode, as most words do not. */
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
