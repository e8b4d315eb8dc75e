import { noChange } from 'lit';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

type Report = (error: unknown) => unknown;

class DrawOr extends Directive {
  override render(value: unknown, _instead: Report): unknown {
    return value;
  }

  override update(part: ChildPart, [value, instead]: [unknown, Report]): unknown {
    try {
      setChildPartValue(part, value, this);
      return noChange;
    } catch (error) {
      return instead(error);
    }
  }
}

/**
 * Draws what the page has made. Where it fails while it is drawn, after it was made without a fault, the error is
 * handed on and what comes back is drawn instead: the rest of the panel, and the page, must not suffer.
 */
export const drawOr = directive(DrawOr);
