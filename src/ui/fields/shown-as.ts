import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { writeInto } from './typed.ts';

/** What a line holds that is kept in another form than it is typed in. */
interface Kept {
  draft: unknown;
  /** The draft that a typed text stands for. */
  read: (text: string) => unknown;
  /** The text to show for a draft that was not typed here. */
  write: (draft: unknown) => string;
}

/** Leaves what was typed as it was typed for as long as it stands for the draft. */
class ShownAs extends Directive {
  override render(_kept: Kept): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [{ draft, read, write }]: [Kept]): typeof noChange {
    const line = element as HTMLInputElement;
    if (read(line.value) !== (draft ?? '')) writeInto(line, write(draft));
    return noChange;
  }
}

/** Marks a line whose draft is what its text was understood as. */
export const shownAs = directive(ShownAs);
