import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Keeps the focus in a list whose rows come and go: on the first control of a row that is new, else on the list's last button, and then says that one is gone. */
class KeepFocus extends Directive {
  #count: number | null = null;

  override render(_count: number, _gone: string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [count, gone]: [number, string]): typeof noChange {
    const before = this.#count;
    this.#count = count;
    if (before === null || before === count) return noChange;
    // The rows are drawn after this.
    queueMicrotask(() => {
      const rows = element.querySelectorAll<HTMLElement>('.instance');
      const row = rows[rows.length - 1]?.querySelector<HTMLElement>('input, select, textarea');
      const buttons = element.querySelectorAll<HTMLElement>('button');
      (count > before ? row : buttons[buttons.length - 1])?.focus();
      const status = element.querySelector('.gone');
      if (status) status.textContent = count > before ? '' : gone;
    });
    return noChange;
  }
}

/** Marks a list, with how many rows it has and what its element `gone` says once one was removed. */
export const keepFocus = directive(KeepFocus);
