import { turn } from '../../../../packages/widget/src/testing/clock.js';
import type { Check } from '../Check.js';
import { inside, which } from '../parts.js';

/** After a control has gone or the list has changed, the focus is where the reader goes on (2.4.3, 3.2.2). */
export const focusMoves: Check = async (panel) => {
  const problems: string[] = [];
  const press = async (what: string, control: HTMLElement | undefined, isRight: (focused: Element) => boolean) => {
    if (!control) return;
    control.focus();
    control.click();
    await panel.updateComplete;
    await turn();
    const focused = panel.shadowRoot!.activeElement;
    if (!focused) problems.push(`${what}: the focus is lost`);
    else if (!isRight(focused)) problems.push(`${what}: the focus is on ${which(focused)}`);
  };
  const count = (focused: Element) => focused.id === 'results';
  for (const box of inside(panel, 'input[type=checkbox]').slice(0, 2))
    await press('ticking', box, (focused) => focused === box);
  await press('removing a chip', inside(panel, '[part~=chip]')[0], (focused) => focused.matches('[part~=chip]'));
  await press('removing the last chip', inside(panel, '[part~=chip]')[0], count);
  inside(panel, 'input[type=checkbox]')[0]?.click();
  await panel.updateComplete;
  await press('clearing all', inside(panel, '[part~=clear]')[0], count);
  // Those that are folded away come last.
  const cards = () => inside(panel, '[part~=card]').filter((each) => !each.parentElement?.closest('details'));
  const before = cards().length;
  await press(
    'showing more',
    inside(panel, '[part~=show-more]')[0],
    (focused) => focused.closest('[part~=card]') === cards()[before],
  );
  return problems;
};
