import { FLAG_LEVELS, type SummaryHeading } from '../definition/types.ts';
import { en } from '../locales/staff/en.ts';
import type { Summary, SummaryAnswer, SummaryFlag } from './types.ts';
import { staffLabel } from './staff-label.ts';
import { documentOf, indented } from './text-layout.ts';
import { toVisitorText } from './to-visitor-text.ts';
import { visitorName } from './visitor-name.ts';

const HEADINGS = ['medicines', 'concerns', 'hopes', 'support', 'contact'] as const satisfies readonly SummaryHeading[];
const words = en.summary;

/** A summary as plain text: everything for staff; for the visitor only the questions and the answers they gave, as they saw them. */
export function toText(summary: Summary, reader: 'staff' | 'visitor'): string {
  return reader === 'visitor' ? toVisitorText(summary) : staffText(summary);
}

function staffText(summary: Summary): string {
  const levels = FLAG_LEVELS.filter((level) => summary[level].length > 0).map((level) => [
    `${words.level[level].toUpperCase()} (${words.count(summary[level].length)}): ${words.levelHint[level]}`,
    ...summary[level].flatMap((flag) => flagLines(flag, summary)),
  ]);
  return documentOf([
    headerLines(summary),
    ...(levels.length > 0 ? levels : [[words.nothingFlagged]]),
    unansweredLines(summary),
    ...HEADINGS.map((heading) => headingLines(heading, summary)),
    cardLines(summary),
    retractionLines(summary),
    consentLines(summary),
    answerLines(summary),
  ]);
}

function headerLines(summary: Summary): string[] {
  const { questionnaire, outcome, stoppedAt, zone, finishedAt, languages } = summary;
  const { approval, hash } = questionnaire;
  const stopped = summary.answers.find((answer) => answer.question === stoppedAt)?.staff.question ?? stoppedAt ?? '';
  const age = summary.answers.find((answer) => answer.question === 'age-band')?.staff.answer[0];
  return [
    visitorName(summary) ?? words.noName,
    words.notice,
    approval?.hash === hash ? words.approvedBy(approval.owner, approval.role, approval.date) : words.notApproved,
    outcome === 'completed' ? words.completed : words.stoppedAt(stopped),
    ...(age === undefined ? [] : [words.age(age)]),
    `${en.localTime(finishedAt)} (${zone}); ${en.list(languages.visitor.map(en.language))}`,
    `${questionnaire.title} (${questionnaire.id} ${questionnaire.version}, ${hash})`,
  ];
}

function flagLines(flag: SummaryFlag, summary: Summary): string[] {
  const said = flag.said.map((text) => {
    const staff = staffLabel(summary, flag.questions, text);
    return staff === null || staff === text ? en.quote(text) : `${en.quote(text)} (${staff})`;
  });
  const { retracted } = flag;
  const later = retracted && (retracted.now.length > 0 ? words.changedTo(en.list(retracted.now)) : words.withdrawn);
  return [
    `- ${flag.label}`,
    indented(said.length > 0 ? `${words.says} ${said.join(', ')}` : words.noWords),
    ...(later ? [indented(later)] : []),
    indented(`${words.whyListed} ${flag.why}`),
    ...flag.safetyTexts.map((text) =>
      indented(`${words.safetyTextShown(en.localTime(text.at))}; ${words.safetyChoice[text.choice]}: ${en.quote(text.text)}`),
    ),
    indented(`${words.rule}: ${flag.rule}. ${words.code}: ${flag.code} (${words.unverified}). ${words.sources}: ${flag.sources.join(', ') || '—'}`),
  ];
}

function unansweredLines({ unanswered }: Summary): string[] {
  const statuses = ['skipped', 'declined', 'not-sure', 'not-asked'] as const;
  const lines = statuses.flatMap((status) => {
    const labels = unanswered.filter((entry) => entry.status === status).map((entry) => entry.label);
    return labels.length > 0 ? [`${words.status[status]}: ${labels.join('; ')}`] : [];
  });
  return [title(words.unanswered), ...(lines.length > 0 ? lines : [words.everythingAsked])];
}

function headingLines(heading: (typeof HEADINGS)[number], summary: Summary): string[] {
  const ids = summary.headings[heading];
  const asked = summary.answers.filter((answer) => ids.includes(answer.question) && answer.status !== 'not-asked');
  return [title(words.heading[heading]), ...(asked.length > 0 ? asked.map((answer) => `${answer.staff.question}: ${answerOf(answer)}`) : [words.nothingAsked])];
}

function cardLines({ informationShown }: Summary): string[] {
  const cards = informationShown.map((card) => `${card.title}, ${words.version(card.version)}, ${en.language(card.language)}`);
  return [title(words.informationShown), ...(cards.length > 0 ? cards : [words.noInformation])];
}

function retractionLines({ retractions }: Summary): string[] {
  if (retractions.length === 0) return [];
  const lines = retractions.map(({ staff, now, reason }) => {
    const after = now.length > 0 ? `${words.saysNow} ${en.quote(en.list(now))}` : words.retracted[reason];
    return `${staff.question}: ${words.saidFirst} ${en.quote(en.list(staff.answer))}; ${after}.`;
  });
  return [title(words.retractions), ...lines];
}

function consentLines({ consent }: Summary): string[] {
  const lines = consent.flatMap((record) => [
    ...record.purposes.map((purpose) => `${purpose.granted ? words.granted : words.notGranted}: ${purpose.label}`),
    words.consentRecorded(record.version, en.localTime(record.at), en.language(record.language)),
    ...record.text.map(indented),
  ]);
  return [title(words.heading.consent), ...(lines.length > 0 ? lines : [words.noConsent])];
}

function answerLines({ answers }: Summary): string[] {
  return [
    title(words.allAnswers(answers.length)),
    ...answers.map((answer) => {
      const codes = answer.codes.length > 0 ? `, ${answer.codes.join(', ')} (${words.unverified})` : '';
      return `${answer.shown?.question ?? answer.staff.question} ${answerOf(answer)} [${answer.question}${codes}]`;
    }),
  ];
}

function answerOf({ staff, shown, status }: SummaryAnswer): string {
  if (staff.answer.length === 0) return words.status[status === 'answered' ? 'skipped' : status];
  const own = staff.answer.map(en.quote).join('; ');
  const translated = shown !== null && shown.answer.some((text, index) => text !== staff.answer[index]);
  return translated ? `${own} (${shown.answer.map(en.quote).join('; ')})` : own;
}

const title = (text: string): string => text.toUpperCase();
