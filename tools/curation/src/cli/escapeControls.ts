/**
 * Characters that a terminal obeys instead of showing (C0, DEL, C1: ESC, CSI, OSC and the like), that turn the order of
 * a text round, or that split a line where none was written. Tab and line feed are left.
 */
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/**
 * Makes a text safe to print: controls are written as `\u001b`, which within JSON still means the same.
 * Everything that the program prints for people passes through here.
 */
export function escapeControls(text: string): string {
  return text.replace(controls, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** As {@link escapeControls}, for a text that stands within one line: it cannot begin another one. */
export function escapeLine(text: string): string {
  return escapeControls(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
