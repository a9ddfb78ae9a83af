import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { maskFromReplay } from './replay-masks.ts';

/** Marks an element for session recorders before anything stands in it: some hear of a field as its value is set, and look no further than its own shadow root. */
export const masked = directive(
  class extends Directive {
    render(): symbol {
      return noChange;
    }

    override update(part: ElementPart): symbol {
      maskFromReplay(part.element);
      return noChange;
    }
  },
);
