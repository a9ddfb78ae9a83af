import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { rangeOf, sizeOf } from '../../questions/scale.ts';
import type { Field, FieldTemplate, Hinted } from './field.ts';
import { numberLine } from './number-line.ts';
import { numberLineStyles } from './number-line.styles.ts';
import { scaleStyles } from './scale-field.styles.ts';
import { withNotSure } from './with-not-sure.ts';

/** The most values that are shown side by side; of more, the number is typed. */
const MOST_SHOWN = 21;

/** The values of a scale as radio buttons in one line that wraps, with the words of its ends. */
export const scaleField: FieldTemplate = withNotSure({ role: 'radiogroup', hint: limitsHint, styles: [scaleStyles, numberLineStyles], render: (field) => (isTyped(field) ? typed(field) : shown(field)) });

const isTyped = ({ question }: Pick<Field, 'question'>): boolean => sizeOf(question) > MOST_SHOWN;

/** Where the number is typed, what it lies between. */
function limitsHint({ question, prose: { ends }, strings }: Hinted): string | null {
  if (!isTyped({ question })) return null;
  const { min, max } = rangeOf(question);
  const say = (number: number, words: string | undefined): string => (words ? `${strings.valueWords.number(number)} (${words})` : strings.valueWords.number(number));
  return strings.between(say(min, ends?.low), say(max, ends?.high));
}

const typed = (field: Field): TemplateResult => numberLine(field, 'numeric');

function shown(field: Field): TemplateResult {
  const { question, prose, strings, name } = field;
  const { min, step } = rangeOf(question);
  const values = [...Array(sizeOf(question)).keys()].map((at) => min + at * step);
  const end = (value: number): 'low' | 'high' | null => (value === values[0] ? 'low' : value === values.at(-1) ? 'high' : null);
  return html`${prose.ends ? html`<p class="ends help">${endWords('low', values[0], prose.ends.low, field)}${endWords('high', values.at(-1), prose.ends.high, field)}</p>` : nothing}
    <div class="scale">
      ${values.map((value) => html`<label>
        <input
          type="radio"
          id="${name}-${value}"
          name=${name}
          .checked=${live(field.value === value)}
          aria-describedby=${prose.ends && end(value) ? `${name}-${end(value)}` : nothing}
          @change=${() => field.change(value)}
        />
        <span>${strings.valueWords.number(value)}</span>
      </label>`)}
    </div>`;
}

/** What an end of the scale means, beside its value, which may stand in any line. */
const endWords = (end: 'low' | 'high', value: number | undefined, words: string, { name, strings }: Field): TemplateResult =>
  html`<span><b>${value === undefined ? nothing : strings.valueWords.number(value)}</b> <span id="${name}-${end}">${words}</span></span>`;
