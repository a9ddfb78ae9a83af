import { html, nothing, type TemplateResult } from 'lit';
import type { StaffStrings } from '../../locales/staff/strings.ts';
import { staffLabel } from '../../summary/staff-label.ts';
import { isForeign, onlyIn } from '../../summary/staff-sheet.ts';
import type { SummaryAnswer, SummaryFlag } from '../../summary/types.ts';
import type { Sheet } from './sheet.ts';

/** Somebody's words, kept from changing the direction or the language of the text around them. */
export function verbatim(words: string, language?: string): TemplateResult {
  return html`<bdi lang=${language ?? nothing}>${words}</bdi>`;
}

/** Words as they were said to these questions, each between quotation marks; those in another language beside what staff call them. */
export function saidWords(flag: SummaryFlag, names: readonly string[], { summary, strings }: Sheet): TemplateResult {
  if (flag.said.length === 0) return html`${strings.summary.noWords}`;
  const foreign = isForeign(flag.language, summary);
  const said = flag.said.map((words, index) => {
    const staff = foreign ? staffLabel(summary, flag.questions, words) : null;
    return html`${index > 0 ? ', ' : nothing}${besideStaffs(words, staff, flag.language, strings)}`;
  });
  return html`<span class="muted">${strings.summary.saysOf(names.join('; '))}</span> ${said}`;
}

/** Words as the visitor said or read them; where staff have others for them, beside those. */
export function besideStaffs(words: string, staff: string | null, language: string | undefined, { quote }: StaffStrings): TemplateResult {
  const own = quoted(words, quote, language);
  return staff === null || staff === words ? own : html`${staff} (${own})`;
}

/** Words between the quotation marks of staff's language. */
export function quoted(words: string, quote: (words: string) => string, language?: string): TemplateResult {
  const [open, close] = quote('\u0000').split('\u0000');
  return html`${open}${verbatim(words, language)}${close}`;
}

/** Several, with commas between. */
export function quotedList(words: readonly string[], quote: (words: string) => string, language?: string): TemplateResult {
  return html`${words.map((one, index) => html`${index > 0 ? ', ' : nothing}${quoted(one, quote, language)}`)}`;
}

/** What an answer says in staff's language, and verbatim where it was ticked in another. */
export function answerWords(answer: SummaryAnswer, { summary, strings }: Sheet): TemplateResult {
  if (answer.staff.answer.length === 0) {
    const status = answer.status === 'answered' ? 'skipped' : answer.status;
    return html`<span class="muted">${strings.summary.status[status]}</span>`;
  }
  const { shown } = answer;
  const typed = typeof answer.value === 'string' && answer.codes.length === 0 && answer.heading !== 'contact';
  const foreign = shown !== null && shown.answer.length === answer.staff.answer.length && isForeign(shown.language, summary);
  return html`${answer.staff.answer.map((words, index) => {
    // What staff's language words differently is no longer in the visitor's.
    const isSame = shown?.answer[index] === words;
    const own = foreign && !isSame ? html` <span class="muted">(${quoted(shown.answer[index] ?? words, strings.quote, shown.language)})</span>` : nothing;
    return html`${index > 0 ? '; ' : nothing}${typed ? quoted(words, strings.quote, isSame ? shown?.language : undefined) : verbatim(words)}${own}`;
  })}`;
}

/** Answers as staff call them, each beside the words that were on the visitor's screen where those were in another language. */
export function saidAs(staff: readonly string[], shown: SummaryAnswer['shown'], { summary, strings }: Sheet): TemplateResult {
  const foreign = shown !== null && shown.answer.length === staff.length && isForeign(shown.language, summary);
  return html`${staff.map((words, index) => html`${index > 0 ? ', ' : nothing}${foreign ? besideStaffs(shown.answer[index] ?? words, words, shown.language, strings) : quoted(words, strings.quote)}`)}`;
}

/** A text that the visitor read: in staff's language first, and word for word as it was shown; where there is no wording for staff, it says so. */
export function inBothLanguages(shown: readonly string[], staff: readonly string[] | undefined, language: string, { strings }: Sheet): TemplateResult {
  const lead = staff ? `${strings.summary.asShown(strings.language(language))}:` : onlyIn(language, strings);
  return html`${staff?.map((text) => html`<p class="prose">${text}</p>`)}
    ${lead === null ? nothing : html`<p class="muted">${lead}</p>`}
    ${shown.map((text) => html`<p class="prose">${verbatim(text, language)}</p>`)}`;
}
