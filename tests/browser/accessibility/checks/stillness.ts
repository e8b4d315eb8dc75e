import type { Check } from '../Check.js';

/** Nothing moves by itself (2.2.2). */
export const stillness: Check = (panel) =>
  (panel.shadowRoot!.getAnimations?.() ?? [])
    .filter(({ playState, effect }) => playState === 'running' && !(Number(effect?.getTiming().duration) < 400 && effect?.getTiming().iterations === 1))
    .map(({ effect }) => `moves: ${(effect as KeyframeEffect | null)?.target?.className ?? ''}`); // prettier-ignore
