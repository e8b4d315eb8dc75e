const events = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;
const compositions = ['compositionstart', 'compositionupdate', 'compositionend'] as const;

/**
 * Keeps what somebody writes in a panel inside it: a page's shortcuts must not eat letters, and what records a page for
 * its statistics must not read them. Shortcuts with Control, and keys that write nothing, such as Escape, pass.
 *
 * Whoever listens to the window before everything else still hears it: nobody can hide from the page that they are on.
 */
export function keepTyping(root: HTMLElement | DocumentFragment): void {
  for (const name of [...events, ...compositions])
    root.addEventListener(name, (event) => {
      if (isWritten(event)) event.stopPropagation();
    });
}

function isWritten(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  const { key, ctrlKey, metaKey, target } = event;
  const isShortcut = (ctrlKey || metaKey) && !event.getModifierState('AltGraph');
  const isField = target instanceof HTMLInputElement && target.type === 'search';
  // "Process" and "Unidentified" are the keys of input methods, and of keyboards on screen.
  return isField && !isShortcut && (key.length === 1 || /^(Process|Unidentified|Dead|Backspace|Delete)$/.test(key));
}
