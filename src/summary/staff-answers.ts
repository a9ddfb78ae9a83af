import type { SummaryHeading } from '../definition/types.ts';
import { askedUnder, isForeign, isRetractionRestricted, type StaffSheet } from './staff-sheet.ts';
import { answerLine, besideStaffs, forClinicians, saidAs } from './staff-words.ts';
import { joined, paragraph, said, type Block, type Entry, type Line, type Part } from './summary-document.ts';
import type { Retraction, SummaryAnswer } from './types.ts';

/** What nobody may read as "no", each question by name. */
export function unansweredPart({ summary: { unanswered }, strings }: StaffSheet): Part {
  const words = strings.summary;
  const facts = (['skipped', 'declined', 'not-sure', 'not-asked'] as const).flatMap((status): Entry[] => {
    const labels = unanswered
      .filter((entry) => entry.status === status)
      .map(({ label, because = [] }): Line => [said(label), ...(because.length > 0 ? [' (', said(because.join('; ')), ')'] : [])]);
    return labels.length > 0 ? [{ name: [words.status[status]], lines: [joined(labels, '; ')] }] : [];
  });
  return { title: words.unanswered, blocks: facts.length > 0 ? [{ kind: 'facts', facts }] : [paragraph(words.everythingAsked)] };
}

/** What was said under one heading; what was skipped is listed once, with all that was not answered. */
export function headingPart(heading: SummaryHeading, sheet: StaffSheet): Part {
  const { summary, strings } = sheet;
  const words = strings.summary;
  const asked = askedUnder(heading, sheet);
  const answered = asked.filter(({ status }) => status !== 'skipped');
  const draw = (some: readonly SummaryAnswer[]): Block => ({
    kind: 'facts',
    facts: some.map((answer) => ({ name: [said(answer.staff.question)], lines: [answerLine(answer, summary, strings)] })),
  });
  const title = words.heading[heading];
  if (answered.length > 0) return { title, blocks: forClinicians(answered, (answer) => answer.restricted, draw, strings) };
  return { title, blocks: [paragraph(asked.length > 0 ? `${words.status.skipped}.` : words.nothingAsked)] };
}

/** Answers that were given and no longer count. */
export function retractionParts(sheet: StaffSheet): Part[] {
  const { summary: { retractions }, strings } = sheet;
  if (retractions.length === 0) return [];
  const draw = (some: readonly Retraction[]): Block => ({ kind: 'facts', facts: some.map((one) => retractionEntry(one, sheet)) });
  return [{ title: strings.summary.retractions, blocks: forClinicians(retractions, (one) => isRetractionRestricted(one, sheet), draw, strings) }];
}

function retractionEntry({ question, staff, shown, now, reason }: Retraction, { summary, strings, answers }: StaffSheet): Entry {
  const words = strings.summary;
  const present = answers.get(question)?.shown ?? null;
  const after: Line = now.length > 0 ? [`${words.saysNow} `, ...saidAs(now, present, summary, strings)] : [words.retracted[reason]];
  return { name: [said(staff.question)], lines: [[`${words.saidFirst} `, ...saidAs(staff.answer, shown, summary, strings), '; ', ...after, '.']] };
}

/** Every question as it was shown, with what a machine keeps of its answer. */
export function allAnswersPart(sheet: StaffSheet): Part {
  const { summary, strings } = sheet;
  const draw = (some: readonly SummaryAnswer[]): Block => ({ kind: 'facts', under: true, facts: some.map((answer) => recordEntry(answer, sheet)) });
  return { title: strings.summary.allAnswers(summary.answers.length), blocks: forClinicians(summary.answers, (answer) => answer.restricted, draw, strings) };
}

/** A question as it was asked; where that was in another language, beside what staff call it. */
function nameLine({ shown, staff }: SummaryAnswer, { summary, strings }: StaffSheet): Line {
  if (!shown) return [said(staff.question)];
  return isForeign(shown.language, summary) ? besideStaffs(shown.question, staff.question, shown.language, strings) : [said(shown.question, shown.language)];
}

/** An answer with its key, language, codes, or the value where words do not say it all. */
function recordEntry(answer: SummaryAnswer, sheet: StaffSheet): Entry {
  const { summary, strings } = sheet;
  const { question, shown, codes, value } = answer;
  const coded = codes.length > 0 ? `${codes.join(', ')} (${strings.summary.unverified})` : null;
  const raw = coded !== null || value === null || shown?.answer[0] === value ? null : JSON.stringify(value);
  const record = [question, shown?.language, coded, raw].filter((one) => one !== null && one !== undefined).join('; ');
  return {
    name: nameLine(answer, sheet),
    lines: [answerLine(answer, summary, strings), ['[', said(record), ']']],
  };
}
