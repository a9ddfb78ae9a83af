import { html, nothing, type TemplateResult } from 'lit';
import { staffLabel } from '../../summary/staff-label.ts';
import { isForeign } from '../../summary/staff-sheet.ts';
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
    const own = quoted(words, strings.quote, flag.language);
    return html`${index > 0 ? ', ' : nothing}${staff === null || staff === words ? own : html`${staff} (${own})`}`;
  });
  return html`<span class="muted">${strings.summary.saysOf(names.join('; '))}</span> ${said}`;
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
