import type { FlagRaise } from '../definition/types.ts';
import type { Prose, Wording } from '../definition/prose.ts';
import { escaped } from '../summary/html-layout.ts';
import { conditionInWords, type ConditionReader } from './condition-in-words.ts';

/** Whose words the sheet shows, and in which language. */
export interface SheetReader extends ConditionReader {
  prose: Prose;
}

/** The questionnaire's own words, marked with their language; the sheet around them is English. */
export function own(text: string, { language }: SheetReader, tag = 'span'): string {
  return `<${tag} lang="${escaped(language)}" dir="auto">${escaped(text)}</${tag}>`;
}

/** A table with a row of headings; cells are markup. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

/** Flags with level, label, topic, why, and when they are raised. */
export function flagsHtml(flags: readonly FlagRaise[], reader: SheetReader): string {
  return flags.map((flag) => flagHtml(flag, reader)).join('');
}

function flagHtml({ level, code, when }: FlagRaise, reader: SheetReader): string {
  const { label, why } = reader.prose.flags[code] ?? { label: code, why: '' };
  const topic = reader.index.questionnaire.flags[code]?.topic ?? code;
  const only = when ? `<br><em>only if ${escaped(conditionInWords(when, reader))}</em>` : '';
  return `<div class="flag"><b class="level ${level}">${level}</b> <a href="#flag-${escaped(code)}">${own(label, reader)}</a> <small>(${escaped(code)}, topic ${escaped(topic)})</small><br>${own(why, reader, 'small')}${only}</div>`;
}

/** A link to a safety text further down. */
export function safetyLink(id: string | undefined): string {
  return id === undefined ? '' : `<div class="to-safety">Shows the safety text <a href="#safety-${escaped(id)}">${escaped(id)}</a></div>`;
}

/** Every wording, and what of the clinic's details each needs; of `alternatives` only the first whose needs are met is shown. */
export function wordingsHtml(wordings: readonly Wording[], reader: SheetReader, { alternatives = false } = {}): string {
  return wordings
    .map(({ needs = [], text }, at) => {
      const stated = needs.length > 0 ? `where the clinic states its ${needs.join(' and ')}` : '';
      const where = alternatives && at > 0 ? ['Otherwise', stated].filter(Boolean).join(', ') + ':' : stated && `Only ${stated}:`;
      return `${where === '' ? '' : `<p class="where">${escaped(where)}</p>`}<blockquote>${own(text, reader, 'p')}</blockquote>`;
    })
    .join('\n');
}

/** Keys of sources as links to the list at the end. */
export function sourcesHtml(keys: readonly string[] = []): string {
  if (keys.length === 0) return '<small class="none">none named</small>';
  return keys.map((key) => `<a href="#source-${escaped(key)}">${escaped(key)}</a>`).join(', ');
}

/** A part of the sheet with its heading. */
export function part(id: string, title: string, body: string): string {
  return `<section aria-labelledby="${escaped(id)}">\n<h2 id="${escaped(id)}">${escaped(title)}</h2>\n${body}\n</section>`;
}
