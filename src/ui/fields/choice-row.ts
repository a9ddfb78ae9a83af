import { html, nothing, type TemplateResult } from 'lit';
import { ticks } from './ticks.ts';
import { typed } from './typed.ts';

type Changed = Event & { currentTarget: HTMLInputElement };

/** One thing that can be chosen, and what to do when it is. */
export interface ChoiceRow {
  type: 'radio' | 'checkbox';
  id: string;
  /** What radio buttons of one group share. */
  name: string;
  label: string;
  help?: string | undefined;
  ticked: boolean;
  /** A checkbox that has to be mended. */
  invalid?: boolean;
  /** It stands apart from the rows before it. */
  apart?: boolean;
  toggle: (ticked: boolean) => void;
  /** A place for own words, shown while it is ticked. */
  words?: { text: string; label: string; placeholder: string; write: (text: string) => void };
}

/** One choice as a large row: the real control, its label, and a place for own words where it takes them. */
export function choiceRow(row: ChoiceRow): TemplateResult {
  const { id, help, ticked, words } = row;
  return html`
    <div class="option ${row.apart ? 'apart' : ''}">
      <label class="row">
        <input
          type=${row.type}
          id=${id}
          name=${row.name}
          ${ticks(ticked)}
          aria-describedby=${help ? `${id}-help` : nothing}
          aria-invalid=${row.invalid && row.type === 'checkbox' ? 'true' : nothing}
          @change=${(event: Changed) => row.toggle(event.currentTarget.checked)}
        />
        <span class="label">${row.label}</span>
      </label>
      ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
      ${ticked && words
        ? html`<input
            class="text own-words"
            type="text"
            autocomplete="off"
            spellcheck="false"
            writingsuggestions="false"
            enterkeyhint="next"
            aria-label=${words.label}
            placeholder=${words.placeholder}
            ${typed(words.text, words.write)}
          />`
        : nothing}
    </div>
  `;
}
