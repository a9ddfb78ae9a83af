import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Keeps the focus in a list whose rows come and go: on the first control of a row that is new, else on the list's last button. */
class KeepFocus extends Directive {
  #count: number | null = null;

  override render(_count: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [count]: [number]): typeof noChange {
    const before = this.#count;
    this.#count = count;
    if (before === null || before === count) return noChange;
    // The rows are drawn after this.
    queueMicrotask(() => {
      const rows = element.querySelectorAll<HTMLElement>('.instance');
      const row = rows[rows.length - 1]?.querySelector<HTMLElement>('input, select, textarea');
      const buttons = element.querySelectorAll<HTMLElement>('button');
      (count > before ? row : buttons[buttons.length - 1])?.focus();
    });
    return noChange;
  }
}

/** Marks a list, with how many rows it has. */
export const keepFocus = directive(KeepFocus);
