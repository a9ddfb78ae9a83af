import type { StaffStrings } from '../locales/staff/strings.ts';
import { staffLabel } from './staff-label.ts';
import { isForeign, onlyIn } from './staff-sheet.ts';
import { joined, paragraph, said, spoken, type Block, type Line } from './summary-document.ts';
import type { Summary, SummaryAnswer, SummaryFlag } from './types.ts';

/** Somebody's words between quotation marks. */
export const quoted = (text: string, { quote }: StaffStrings, language?: string): Line => spoken(quote, [said(text, language)]);

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
export function besideStaffs(words: string, staff: string | null, language: string, strings: StaffStrings): Line {
  const own = quoted(words, strings, language);
  return staff === null || staff === words ? own : [said(staff), ' (', ...own, ')'];
}

/** What an answer says in staff's language, and as it was said where that was another one. */
export function answerLine({ staff, shown, status }: SummaryAnswer, summary: Summary, strings: StaffStrings): Line {
  if (staff.answer.length === 0) return [status === 'answered' ? '—' : strings.summary.status[status]];
  return saidAs(staff.answer, shown, summary, strings);
}

/** Answers as staff call them, each beside the words that were on the visitor's screen where those were in another language. */
export function saidAs(staff: readonly string[], shown: SummaryAnswer['shown'], summary: Summary, strings: StaffStrings): Line {
  const foreign = shown !== null && shown.answer.length === staff.length && isForeign(shown.language, summary);
  const lines = staff.map((text, at) =>
    foreign ? besideStaffs(shown.answer[at] ?? text, text, shown.language, strings) : quoted(text, strings, shown?.answer[at] === text ? shown.language : summary.languages.staff),
  );
  return joined(lines, '; ');
}

/** A text that the visitor read: in staff's language first, and word for word as it was shown; where there is no wording for staff, it says so. */
export function inBothLanguages(shown: readonly string[], staff: readonly string[] | undefined, language: string, strings: StaffStrings): Block[] {
  const verbatim: Block = { kind: 'verbatim', lines: shown.map((text) => [said(text, language)]) };
  if (staff) return [...staff.map((text) => paragraph(said(text))), paragraph(`${strings.summary.asShown(strings.language(language))}:`), verbatim];
  const only = onlyIn(language, strings);
  return only === null ? [verbatim] : [paragraph(only), verbatim];
}

/** The words that raised a flag, and which questions they answer. */
export function saidLine(flag: SummaryFlag, names: readonly string[], summary: Summary, strings: StaffStrings): Line {
  const words = strings.summary;
  if (flag.said.length === 0) return [words.noWords];
  const foreign = isForeign(flag.language, summary);
  const lines = flag.said.map((text) => besideStaffs(text, foreign ? staffLabel(summary, flag.questions, text) : null, flag.language, strings));
  return [...spoken(words.saysOf, [said(names.join('; '))]), ' ', ...joined(lines, '; ')];
}
