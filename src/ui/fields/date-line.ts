import { html, nothing, type TemplateResult } from 'lit';
import { isDate } from '../../definition/is-date.ts';
import type { Question } from '../../definition/types.ts';
import type { Strings } from '../../locales/strings.ts';
import { folded } from '../../questions/folded.ts';
import { readAnswer } from '../../questions/question-types.ts';
import { typedDate } from '../../questions/typed-date.ts';
import { NOT_SURE } from '../../questions/types.ts';
import type { Field } from './field.ts';
import { shownAs } from './shown-as.ts';

/** How a line for a date stands in its field. */
export interface DateLine {
  draft: unknown;
  change: (draft: unknown) => void;
  /** Its id, where a label of its own names it and not the question. */
  id?: string;
}

/** What a typed text stands for: a date, "not sure" where that may be said, or no more than itself. */
function draftOf(text: string, { notSure }: Question, strings: Strings): string {
  const plain = (words: string): string => folded(words).replace(/[^\p{L}]+/gu, ' ').trim();
  const isUnsure = notSure && plain(text) !== '' && [...strings.unsureWords, strings.iAmNotSure].some((words) => plain(words) === plain(text));
  return isUnsure ? NOT_SURE : (typedDate(text, strings) ?? text);
}

/** A line in which a date is typed as people write it, and under it what it was understood as. */
export function dateLine(field: Field, { draft, change, id }: DateLine): TemplateResult {
  const { question, strings, name } = field;
  const said = typeof draft === 'string' ? draft : '';
  const words = isDate(said) ? strings.valueWords.date(said) : said === NOT_SURE ? '' : said;
  const read = (text: string): string => draftOf(text, question, strings);
  const hear = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }): void => change(read(currentTarget.value));
  const understood = `${name}-understood`;
  return html`<input
      class="text date"
      type="text"
      id=${id ?? nothing}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      writingsuggestions="false"
      enterkeyhint="next"
      aria-labelledby=${id ? nothing : field.labelledBy}
      aria-describedby=${`${field.describedBy} ${understood}`.trim()}
      aria-invalid=${field.invalid ? 'true' : 'false'}
      ${shownAs({ draft: said, read, write: () => words })}
      @input=${hear}
      @change=${hear}
    />
    <p class="help understood" id=${understood} role="status">${isDate(said) ? strings.understood(words) : nothing}</p>`;
}

/** What may be written, by dates that the question would take; null where none comes to mind. */
export function dateHint(question: Question, strings: Strings, today: string): string | null {
  const { repeats: _, ...once } = question;
  const { precision = 'year', min, max } = once;
  const year = Number(today.slice(0, 4));
  const takes = (date: string): boolean => 'answer' in readAnswer(date, { ...once, type: 'date', precision: 'day' }, today);
  const limits = [max, min].map((limit) => (limit === 'today' ? today : String(limit ?? '').slice(0, 10)));
  // A day that has been and must be exact is most often that of a birth.
  const born = question.type === 'date' && precision === 'day' && max !== undefined ? [`${year - 40}-03-15`] : [];
  const day = [...born, `${year - 2}-03-15`, `${year + 1}-03-15`, ...limits].find(takes);
  if (!day) return null;
  const examples = { day: [day], month: [day, day.slice(0, 7)], year: [day, day.slice(0, 7), day.slice(0, 4)] }[precision];
  return strings.dateExamples(examples.map(strings.valueWords.date), precision === 'day');
}
