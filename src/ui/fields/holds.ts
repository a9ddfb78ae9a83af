import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

/** Writes a text into a line without setting its value: that is what session recorders watch for, and they look for masks only later. */
export function writeInto(line: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (line.value === text) return;
  const { type } = line;
  // No text can be put into an e-mail address as into other lines.
  if (type === 'email') (line as HTMLInputElement).type = 'text';
  line.setRangeText(text, 0, line.value.length, 'end');
  if (type === 'email') (line as HTMLInputElement).type = type;
}

/** The text that a line holds, whatever was typed in it since. */
export const holds = directive(
  class extends Directive {
    render(_text: string): unknown {
      return noChange;
    }

    override update({ element }: PropertyPart, [text]: [string]): unknown {
      writeInto(element as HTMLInputElement, text);
      return noChange;
    }
  },
);
