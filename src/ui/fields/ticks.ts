import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Marks a radio button or a checkbox with whether it is ticked, whatever was done to it since. */
export const ticks = directive(
  class extends Directive {
    render(_isTicked: boolean): unknown {
      return noChange;
    }

    override update({ element }: ElementPart, [isTicked]: [boolean]): unknown {
      const control = element as HTMLInputElement;
      if (control.checked !== isTicked) control.checked = isTicked;
      return noChange;
    }
  },
);
