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
    const said = words.length === 0 ? nothing : this.#found === 0 ? strings.foundNone(this.#sought.trim()) : strings.found(this.#found, narrowed.length);
    const id = `${name}-search`;
    return html`<div class="search">
        <label for=${id}>${strings.findInList}</label>
        <input class="text" type="search" id=${id} autocomplete="off" autocapitalize="off" spellcheck="false" writingsuggestions="false" enterkeyhint="search" @input=${this.#seek} @keydown=${this.#goToList} />
        <p class="help" role="status">${said}</p>
      </div>
      ${rows.map((row) => (row.always || row.ticked || isFound(row) ? row.drawn : nothing))}`;
  }

  #seek = (event: Typed): void => {
    this.#sought = event.currentTarget.value;
    this.setValue(this.#draw());
  };

  /** Enter looks for something here, and commits nothing: it goes to the first row that was found. */
  #goToList = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (this.#sought.trim() && this.#found > 0) event.currentTarget.closest('.search')?.parentElement?.querySelector<HTMLElement>('.option input')?.focus();
  };
}

/** The rows of a long list, under a line that narrows them. */
export const optionSearch = directive(OptionSearch);
