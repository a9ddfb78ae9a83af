/** Types into a line sign by sign, as a keyboard does; the drivers of some engines swallow a key now and then. */
export function typeInto(line: Element | null | undefined, text: string): void {
  if (!(line instanceof HTMLInputElement || line instanceof HTMLTextAreaElement)) throw new Error('there is nothing to type into');
  line.focus();
  for (const sign of text) {
    line.value += sign;
    line.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: sign, inputType: 'insertText' }));
  }
}
