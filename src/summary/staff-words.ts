import type { StaffStrings } from '../locales/staff/strings.ts';
import { staffLabel } from './staff-label.ts';
import { isForeign } from './staff-sheet.ts';
import { joined, said, spoken, type Block, type Line } from './summary-document.ts';
import type { Summary, SummaryAnswer, SummaryFlag } from './types.ts';

/** Somebody's words between quotation marks. */
export const quoted = (text: string, { quote }: StaffStrings, language?: string): Line => spoken(quote, [said(text, language)]);

/** Several words of somebody, each between quotation marks. */
export const quotedAll = (texts: readonly string[], strings: StaffStrings, language?: string): Line => joined(texts.map((text) => quoted(text, strings, language)), '; ');

/** Blocks drawn of items, those for clinicians only folded after the others. */
export function forClinicians<T>(items: readonly T[], isRestricted: (item: T) => boolean, draw: (items: readonly T[]) => Block, { summary: words }: StaffStrings): Block[] {
  const open = items.filter((item) => !isRestricted(item));
  const folded = items.filter(isRestricted);
  return [
    ...(open.length > 0 ? [draw(open)] : []),
    ...(folded.length > 0 ? [{ kind: 'folded' as const, label: `${words.forClinicians} (${words.count(folded.length)})`, blocks: [draw(folded)] }] : []),
  ];
}

/** Words as the visitor said them; in another language than staff's, beside what staff call them. */
function besideStaffs(words: string, staff: string | null, language: string, strings: StaffStrings): Line {
  const own = quoted(words, strings, language);
  return staff === null || staff === words ? own : [said(staff), ' (', ...own, ')'];
}

/** What an answer says in staff's language, and as it was said where that was another one. */
export function answerLine({ staff, shown, status }: SummaryAnswer, summary: Summary, strings: StaffStrings): Line {
  if (staff.answer.length === 0) return [status === 'answered' ? '—' : strings.summary.status[status]];
  if (shown && shown.answer.length === staff.answer.length && isForeign(shown.language, summary)) {
    return joined(staff.answer.map((text, at) => besideStaffs(shown.answer[at] ?? text, text, shown.language, strings)), '; ');
  }
  return joined(staff.answer.map((text, at) => quoted(text, strings, shown?.answer[at] === text ? shown.language : summary.languages.staff)), '; ');
}

/** The words that raised a flag, and which questions they answer. */
export function saidLine(flag: SummaryFlag, names: readonly string[], summary: Summary, strings: StaffStrings): Line {
  const words = strings.summary;
  if (flag.said.length === 0) return [words.noWords];
  const foreign = isForeign(flag.language, summary);
  const lines = flag.said.map((text) => besideStaffs(text, foreign ? staffLabel(summary, flag.questions, text) : null, flag.language, strings));
  return [...spoken(words.saysOf, [said(names.join('; '))]), ' ', ...joined(lines, '; ')];
}
