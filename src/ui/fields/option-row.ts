import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Option } from '../../definition/types.ts';
import { fill, optionProse } from '../../definition/wording.ts';
import { codeOf } from '../../questions/choice.ts';
import type { Choice } from '../../questions/types.ts';
import type { Field } from './field.ts';

/** The choices in a draft, whatever the draft is. */
export function choicesIn(value: unknown): Choice[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is Choice => typeof item === 'string' || (typeof item === 'object' && item !== null && 'code' in item));
}

/** One option as a large row: the real control, its label, and a place for own words where it takes them. */
export function optionRow(option: Option, field: Field, control: { type: 'radio' | 'checkbox'; chosen: Choice | undefined }, handlers: {
  toggle: (ticked: boolean) => void;
  write: (text: string) => void;
}): TemplateResult {
  const { label, help } = optionProse(field.prose, option.code);
  const words = fill(label, field.clinic);
  const ticked = control.chosen !== undefined;
  const id = `option-${option.code}`;
  return html`
    <div class="option ${option.exclusive || option.means ? 'apart' : ''}">
      <label class="row">
        <input
          type=${control.type}
          id=${id}
          name=${field.question.id}
          .checked=${live(ticked)}
          aria-describedby=${help ? `${id}-help` : nothing}
          aria-invalid=${field.invalid && control.type === 'checkbox' ? 'true' : nothing}
          @change=${(event: Event & { currentTarget: HTMLInputElement }) => handlers.toggle(event.currentTarget.checked)}
        />
        <span class="label">${words}</span>
      </label>
      ${help ? html`<p class="help" id="${id}-help">${fill(help, field.clinic)}</p>` : nothing}
      ${ticked && option.ownWords ? ownWords(words, control.chosen, field, handlers.write) : nothing}
    </div>
  `;
}

function ownWords(label: string, chosen: Choice | undefined, { strings }: Field, write: (text: string) => void): TemplateResult {
  const text = typeof chosen === 'object' ? chosen.text : '';
  return html`<input
    class="text own-words"
    type="text"
    autocomplete="off"
    aria-label=${strings.yourOwnWords(label)}
    placeholder=${strings.inYourOwnWords}
    .value=${live(text)}
    @input=${(event: Event & { currentTarget: HTMLInputElement }) => write(event.currentTarget.value)}
  />`;
}

/** The choice with these own words, or the bare code where there are none. */
export function withWords(choice: Choice, text: string): Choice {
  const code = codeOf(choice);
  return text ? { code, text } : code;
}
