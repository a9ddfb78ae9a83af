import { html, nothing } from 'lit';
import type { Field, FieldTemplate, Hinted } from './field.ts';
import { typed } from './typed.ts';

const textOf = ({ value }: Field): string => (typeof value === 'string' ? value : '');

const formatHint = ({ prose: { format }, strings }: Hinted): string | null => (format ? strings.format(format) : null);

/** One line of text with the keyboard that fits it. What is typed goes to no one before it is sent, so neither to a browser's spelling service. */
export function lineField(kind: { type: 'text' | 'tel' | 'email' | 'url'; autocomplete: 'off' | 'tel' | 'email' }): FieldTemplate {
  return {
    role: 'group',
    describesItself: true,
    hint: formatHint,
    render: (field) => html`<input
      class="text"
      type=${kind.type}
      dir=${kind.type === 'text' ? nothing : 'ltr'}
      autocomplete=${field.asksName ? 'name' : kind.autocomplete}
      autocapitalize=${kind.type === 'text' ? nothing : 'off'}
      spellcheck="false"
      writingsuggestions="false"
      enterkeyhint="next"
      aria-labelledby=${field.labelledBy}
      aria-describedby=${field.describedBy || nothing}
      aria-invalid=${field.invalid ? 'true' : 'false'}
      ${typed(textOf(field), field.change)}
    />`,
  };
}

/** Several lines of text, with what is left of the allowed length. */
export const longTextField: FieldTemplate = {
  role: 'group',
  describesItself: true,
  hint: formatHint,
  render(field) {
    const { strings } = field;
    const text = textOf(field);
    const limit = field.question.maxLength ?? 1000;
    const left = `${field.name}-left`;
    return html`<textarea
        class="text"
        rows="4"
        spellcheck="false"
        writingsuggestions="false"
        aria-labelledby=${field.labelledBy}
        aria-describedby="${field.describedBy} ${left}"
        aria-invalid=${field.invalid ? 'true' : 'false'}
        ${typed(text, field.change)}
      ></textarea>
      <p class="help" id=${left}>${strings.charactersLeft(limit - text.length)}</p>
      <p class="visually-hidden" role="status">${text.length > limit ? strings.problem({ code: 'too-long', limit }, false) : nothing}</p>`;
  },
};
