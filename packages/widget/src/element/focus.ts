/** Sends the focus to the count above the list. */
export function focusResults(root: ParentNode): void {
  root.querySelector<HTMLElement>('#results')?.focus();
}

/** Sends the focus to a chip; to the results when there is none at this place. */
export function focusChip(root: ParentNode, index: number): void {
  const chip = root.querySelectorAll<HTMLElement>('.chip')[index];
  if (chip) chip.focus();
  else focusResults(root);
}

/** Sends the focus to a card: its link, or its title where it has none. */
export function focusCard(root: ParentNode, index: number): void {
  const title = root.querySelectorAll<HTMLElement>('.card > .title')[index];
  const link = title?.querySelector('a');
  if (title && !link) title.tabIndex = -1;
  (link ?? title)?.focus();
}
