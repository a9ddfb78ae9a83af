import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { folded } from '../../questions/folded.ts';
import type { Field } from './field.ts';
import type { ListedRow } from './option-list.ts';

type Typed = Event & { currentTarget: HTMLInputElement };

/** A long list of options under a line that narrows it; what was looked for is no answer and goes nowhere. */
class OptionSearch extends AsyncDirective {
  #sought = '';
  #found = 0;
  #list: [field: Field, rows: readonly ListedRow[]] | null = null;

  override render(field: Field, rows: readonly ListedRow[]): TemplateResult | typeof nothing {
    this.#list = [field, rows];
    return this.#draw();
  }

  #draw(): TemplateResult | typeof nothing {
    if (!this.#list) return nothing;
    const [{ name, strings }, rows] = this.#list;
    const words = folded(this.#sought).split(/\s+/).filter(Boolean);
    const isFound = (row: ListedRow): boolean => words.every((word) => folded(row.words).includes(word));
    const narrowed = rows.filter(({ always }) => !always);
    this.#found = narrowed.filter(isFound).length;
    const said = words.length === 0 ? nothing : this.#found === 0 ? strings.foundNone(this.#sought.trim()) : strings.foundSome(this.#found, narrowed.length);
    const id = `${name}-search`;
    return html`<div class="search">
        <label for=${id}>${strings.findInList}</label>
        <input class="text" type="search" id=${id} autocomplete="off" autocapitalize="off" spellcheck="false" writingsuggestions="false" enterkeyhint="search" @input=${this.#seek} @keydown=${this.#press} />
        <p class="help" role="status">${said}</p>
      </div>
      ${rows.map((row) => (row.always || row.ticked || isFound(row) ? row.drawn : nothing))}`;
  }

  #seek = (event: Typed): void => {
    this.#find(event.currentTarget.value);
  };

  #find(text: string): void {
    this.#sought = text;
    this.setValue(this.#draw());
  }

  /** Enter commits nothing here: it goes to the first row that was found. Escape empties the line before it closes the chat. */
  #press = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    const line = event.currentTarget;
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (this.#sought.trim() && this.#found > 0) line.closest('.search')?.parentElement?.querySelector<HTMLElement>('.option input')?.focus();
    } else if (event.key === 'Escape' && line.value !== '') {
      event.preventDefault();
      line.value = '';
      this.#find('');
    }
  };
}

/** The rows of a long list, under a line that narrows them. */
export const optionSearch = directive(OptionSearch);
