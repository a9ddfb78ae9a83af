import { en } from '../locales/staff/en.ts';
import { staffLabel } from './staff-label.ts';
import { joined, said, spoken, type Block, type Line } from './summary-document.ts';
import type { Summary, SummaryAnswer, SummaryFlag } from './types.ts';

const words = en.summary;
const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** Somebody's words between quotation marks. */
export const quoted = (text: string, language?: string): Line => spoken(en.quote, [said(text, language)]);

/** Blocks drawn of items, those for clinicians only folded after the others. */
export function forClinicians<T>(items: readonly T[], isRestricted: (item: T) => boolean, draw: (items: readonly T[]) => Block): Block[] {
  const open = items.filter((item) => !isRestricted(item));
  const folded = items.filter(isRestricted);
  return [
    ...(open.length > 0 ? [draw(open)] : []),
    ...(folded.length > 0 ? [{ kind: 'folded' as const, label: `${words.forClinicians} (${words.count(folded.length)})`, blocks: [draw(folded)] }] : []),
  ];
}

/** What an answer says in staff's language, and as it was said where that was another one. */
export function answerLine({ staff, shown, status }: SummaryAnswer, summary: Summary): Line {
  if (staff.answer.length === 0) return [status === 'answered' ? '—' : words.status[status]];
  const foreign = shown && isForeign(shown.language, summary);
  const mine = joined(staff.answer.map((text, at) => quoted(text, shown?.answer[at] === text ? shown.language : summary.languages.staff)), '; ');
  if (!foreign || shown.answer.every((text, at) => text === staff.answer[at])) return mine;
  return [...mine, ' (', ...joined(shown.answer.map((text) => quoted(text, shown.language)), '; '), ')'];
}

/** The words that raised a flag, with staff's beside those in another language. */
export function saidLine(flag: SummaryFlag, summary: Summary): Line {
  if (flag.said.length === 0) return [words.noWords];
  const foreign = isForeign(flag.language, summary);
  const lines = flag.said.map((text) => {
    const staff = foreign ? staffLabel(summary, flag.questions, text) : null;
    const own = quoted(text, flag.language);
    return staff === null || staff === text ? own : [...own, ` (${staff})`];
  });
  return [`${words.says} `, ...joined(lines, ', ')];
}

const isForeign = (language: string, { languages }: Summary): boolean => primary(language) !== primary(languages.staff);
