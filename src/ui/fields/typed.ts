import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Line = HTMLInputElement | HTMLTextAreaElement;

/** Writes a text into a line without setting its value: that is what session recorders watch for, and they look for masks only later. */
export function writeInto(line: Line, text: string): void {
  if (line.value === text) return;
  const { type } = line;
  // No text can be put into an e-mail address as into other lines.
  if (type === 'email') (line as HTMLInputElement).type = 'text';
  line.setRangeText(text, 0, line.value.length, 'end');
  if (type === 'email') (line as HTMLInputElement).type = type;
}

/** Marks a line with the text it holds, and with what hears of each other one that is typed in it. */
export const typed = directive(
  class extends Directive {
    #text: string | undefined;
    #heard: string | undefined;
    #hear: ((text: string) => void) | undefined;

    render(_text: string, _hear: (text: string) => void): unknown {
      return noChange;
    }

    override update({ element }: ElementPart, [text, hear]: [string, (text: string) => void]): unknown {
      const line = element as Line;
      // A page can keep `input` from whatever stands on it, but not `change`, which never leaves the root; it comes before the form's `submit`.
      if (!this.#hear) for (const type of ['input', 'change']) line.addEventListener(type, () => line.value === this.#heard || this.#hear?.((this.#heard = line.value)));
      this.#hear = hear;
      // What was typed and not heard of yet stays.
      if (text !== this.#text || line.value === this.#heard) {
        writeInto(line, text);
        this.#heard = line.value;
      }
      this.#text = text;
      return noChange;
    }
  },
);
