import { FLAG_LEVELS, type FlagLevel, type SummaryHeading } from '../definition/types.ts';
import { en } from '../locales/staff/en.ts';
import { answerLine, forClinicians, quoted, saidLine } from './staff-words.ts';
import { joined, paragraph, said, spoken, visible, type Block, type Entry, type Line, type Part, type SummaryDocument } from './summary-document.ts';
import type { Retraction, Summary, SummaryAnswer, SummaryFlag } from './types.ts';
import { visitorName } from './visitor-name.ts';

const words = en.summary;
const language = en.language;

type AnswersByKey = ReadonlyMap<string, SummaryAnswer>;

/** Everything of a summary in the order a clinician needs it. */
export function staffDocument(summary: Summary): SummaryDocument {
  const answers: AnswersByKey = new Map(summary.answers.map((answer) => [answer.question, answer]));
  const levels = FLAG_LEVELS.filter((level) => summary[level].length > 0).map((level) => levelPart(level, summary));
  const name = visitorName(summary);
  const heading = (of: SummaryHeading): Part => headingPart(of, summary, answers);
  return {
    language: en.locale,
    direction: 'ltr',
    title: visible(words.documentTitle(name ?? words.noName)),
    heading: name === null ? [words.noName] : [said(name)],
    head: headBlocks(summary, answers),
    parts: [
      ...(levels.length > 0 ? levels : [{ blocks: [paragraph(words.nothingFlagged)] }]),
      unansweredPart(summary),
      ...(['medicines', 'concerns', 'hopes', 'support'] as const).map(heading),
      informationPart(summary),
      ...retractionParts(summary, answers),
      consentPart(summary),
      heading('contact'),
      allAnswersPart(summary),
    ],
  };
}

function headBlocks(summary: Summary, answers: AnswersByKey): Block[] {
  const { questionnaire, outcome, stoppedAt, zone, finishedAt, languages } = summary;
  const { approval, hash, title, id, version } = questionnaire;
  const stopped = stoppedAt === null ? '' : (answers.get(stoppedAt)?.staff.question ?? stoppedAt);
  const age = answers.get('age-band')?.staff.answer[0];
  return [
    { kind: 'paragraph', line: [words.notice], strong: true },
    paragraph(approval?.hash === hash ? words.approvedBy(approval.owner, approval.role, approval.date) : words.notApproved),
    { kind: 'paragraph', line: outcome === 'completed' ? [words.completed] : spoken(words.stoppedAt, [said(stopped)]), strong: outcome === 'stopped' },
    ...(age === undefined ? [] : [paragraph(words.age(age))]),
    paragraph(`${en.localTime(finishedAt)} (`, said(zone), `); ${en.list(languages.visitor.map(language))}`),
    paragraph(said(title), ` (${id} ${version}, ${hash})`),
  ];
}

function levelPart(level: FlagLevel, summary: Summary): Part {
  const flags = summary[level];
  const draw = (some: readonly SummaryFlag[]): Block => ({ kind: 'items', items: some.map((flag) => flagEntry(flag, summary)) });
  const after = ` (${words.count(flags.length)}): ${words.levelHint[level]}`;
  return { title: words.level[level], after, level, blocks: forClinicians(flags, (flag) => flag.restricted === true, draw) };
}

function flagEntry(flag: SummaryFlag, summary: Summary): Entry {
  const { retracted } = flag;
  const later = retracted && (retracted.now.length > 0 ? spoken(words.changedTo, [said(en.list(retracted.now))]) : [words.withdrawn]);
  return {
    name: [said(flag.label)],
    lines: [
      saidLine(flag, summary),
      ...(later ? [later] : []),
      [`${words.whyListed} `, said(flag.why)],
      ...flag.safetyTexts.map((text): Line => [`${words.safetyTextShown(en.localTime(text.at))}; ${words.safetyChoice[text.choice]}: `, ...quoted(text.text, text.language)]),
      [`${words.rule}: ${flag.rule}. ${words.code}: ${flag.code} (${words.unverified}). ${words.sources}: ${flag.sources.join(', ') || '—'}`],
    ],
  };
}

function unansweredPart({ unanswered }: Summary): Part {
  const facts = (['skipped', 'declined', 'not-sure', 'not-asked'] as const).flatMap((status): Entry[] => {
    const labels = unanswered.filter((entry) => entry.status === status).map((entry): Line => [said(entry.label)]);
    return labels.length > 0 ? [{ name: [words.status[status]], lines: [joined(labels, '; ')] }] : [];
  });
  return { title: words.unanswered, blocks: facts.length > 0 ? [{ kind: 'facts', facts }] : [paragraph(words.everythingAsked)] };
}

function headingPart(heading: SummaryHeading, summary: Summary, answers: AnswersByKey): Part {
  const asked = summary.headings[heading].flatMap((key) => {
    const answer = answers.get(key);
    return answer && answer.status !== 'not-asked' ? [answer] : [];
  });
  const draw = (some: readonly SummaryAnswer[]): Block => ({
    kind: 'facts',
    facts: some.map((answer) => ({ name: [said(answer.staff.question)], lines: [answerLine(answer, summary)] })),
  });
  const blocks = asked.length > 0 ? forClinicians(asked, (answer) => answer.restricted, draw) : [paragraph(words.nothingAsked)];
  return { title: words.heading[heading], blocks };
}

function informationPart({ informationShown, safetyTexts }: Summary): Part {
  const cards = informationShown.map((card) => paragraph(said(card.title, card.language), `, ${words.version(card.version)}, ${language(card.language)}`));
  const texts = safetyTexts.map(({ id, at, choice }) => paragraph(`${id}: ${words.safetyTextShown(en.localTime(at))}; ${words.safetyChoice[choice]}`));
  const blocks = [...cards, ...texts];
  return { title: words.informationShown, blocks: blocks.length > 0 ? blocks : [paragraph(words.noInformation)] };
}

function retractionParts({ retractions }: Summary, answers: AnswersByKey): Part[] {
  if (retractions.length === 0) return [];
  const draw = (some: readonly Retraction[]): Block => ({ kind: 'facts', facts: some.map(retractionEntry) });
  // What was said first and what is said now stand side by side, so either keeps both for clinicians.
  const isRestricted = ({ question, restricted }: Retraction): boolean => restricted === true || answers.get(question)?.restricted === true;
  return [{ title: words.retractions, blocks: forClinicians(retractions, isRestricted, draw) }];
}

function retractionEntry({ staff, now, reason }: Retraction): Entry {
  const after: Line = now.length > 0 ? [`${words.saysNow} `, ...quoted(en.list(now))] : [words.retracted[reason]];
  return { name: [said(staff.question)], lines: [[`${words.saidFirst} `, ...quoted(en.list(staff.answer)), '; ', ...after, '.']] };
}

function consentPart({ consent }: Summary): Part {
  const blocks = consent.flatMap((record): Block[] => [
    ...record.purposes.map(({ granted, label }) => paragraph(`${granted ? words.granted : words.notGranted}: `, said(label, record.language))),
    paragraph(`${words.consentRecorded(record.version, en.localTime(record.at), language(record.language))}. ${words.hash}: ${record.hash}`),
    { kind: 'verbatim', lines: record.text.map((text) => [said(text, record.language)]) },
  ]);
  return { title: words.heading.consent, blocks: blocks.length > 0 ? blocks : [paragraph(words.noConsent)] };
}

function allAnswersPart(summary: Summary): Part {
  const draw = (some: readonly SummaryAnswer[]): Block => ({ kind: 'facts', under: true, facts: some.map((answer) => recordEntry(answer, summary)) });
  return { title: words.allAnswers(summary.answers.length), blocks: forClinicians(summary.answers, (answer) => answer.restricted, draw) };
}

/** An answer with what a machine keeps of it: its key, language, codes, or the value where words do not say it all. */
function recordEntry(answer: SummaryAnswer, summary: Summary): Entry {
  const { question, shown, staff, codes, value } = answer;
  const coded = codes.length > 0 ? `${codes.join(', ')} (${words.unverified})` : null;
  const raw = coded !== null || value === null || shown?.answer[0] === value ? null : JSON.stringify(value);
  const record = [question, shown?.language, coded, raw].filter((one) => one !== null && one !== undefined).join('; ');
  return {
    name: shown ? [said(shown.question, shown.language)] : [said(staff.question)],
    lines: [answerLine(answer, summary), ['[', said(record), ']']],
  };
}
