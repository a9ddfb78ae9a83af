import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Option, Question, Section } from '../../src/definition/types.ts';
import { questionsOf } from '../../src/definition/walk-items.ts';
import { optionProse, questionProse } from '../../src/definition/wording.ts';
import { compile } from '../../src/engine/compile.ts';
import { walk } from '../../src/engine/walk.ts';
import { input } from '../fixtures/visit.ts';
import { readTreatment } from './shipped-treatments.ts';

type Answers = Readonly<Record<string, unknown>>;

/** A visit with one concern and at most one thing to report. */
export interface TypicalVisit {
  concern: string;
  /** What kind of thing is reported. */
  reports: string;
  /** The question and the option that report it; null where there is nothing. */
  report: string | null;
  /** The questions that were asked, without the consent and the contact section. */
  asked: readonly string[];
  /** All words of its screens; and, each text once, those of questions and help and those of choices. */
  words: { all: number; read: number; skimmed: number };
}

/** The minutes that a visit may take. */
export interface Minutes {
  /** Of somebody who reads every word, and all of them at the pace of a text book. */
  slow: number;
  /** Of somebody who reads the questions, looks through the choices, and knows a phrase again. */
  usual: number;
}

/** What can be reported, and the questions that ask for it. */
export const REPORTS: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  'one medicine': ['medicines'],
  'one allergy': ['allergies'],
  'one earlier treatment': ['previous-treatment'],
  'one skin condition': ['skin-today', 'skin-history'],
  'one health condition': ['health-conditions'],
};

/** The most words a minute: of learning, of reading and of skimming (R. P. Carver, Reading rate, 1990, from whom 200 and 450 are; 240 is the usual mean of grown-ups). */
const PACE = { learning: 200, reading: 240, skimming: 450 };
const SECONDS_A_TAP = 3;
const UNCOUNTED: ReadonlySet<string> = new Set(['consent', 'contact']);

const { questionnaire, hash } = await readTreatment('microneedling');
const conversation = compile({ questionnaire, hash });
const prose = questionnaire.prose['en']!;
const inSection = (keep: (section: Section) => boolean): Question[] => questionnaire.sections.filter(keep).flatMap(({ items }) => questionsOf(items));
const counted = new Map(inSection(({ id }) => !UNCOUNTED.has(id)).map((question) => [question.id, question]));
const isPlain = ({ flags = [], safetyText, means }: Option): boolean => flags.length === 0 && !safetyText && !means;

/** What somebody answers who has nothing to say of it; nothing where a text is asked for. */
function plainAnswer({ type, options = [] }: Question): unknown {
  const option = options.find(({ exclusive }) => exclusive) ?? options.find(isPlain);
  return type === 'single-choice' ? option?.code : option && [option.code];
}

const plain: Answers = { ...Object.fromEntries(inSection(() => true).map((question) => [question.id, plainAnswer(question)])), consent: ['health', 'contact'], 'age-band': '22-39' };
const codesOf = (id: string): string[] => (counted.get(id)?.options ?? []).filter(({ exclusive, means }) => !exclusive && !means).map(({ code }) => code);
const wordsIn = (texts: Iterable<string>): number => [...texts].join(' ').match(/\S+/g)?.length ?? 0;

function visit(concern: string, reports: string, question?: string, code?: string): TypicalVisit {
  const answers = { ...plain, 'main-concern': [concern], ...(question === undefined ? {} : { [question]: [code] }) };
  const { asked, stuckAt } = walk(conversation, input, { answers, language: 'en', at: () => input.startedAt });
  if (stuckAt !== null) throw new Error(`${concern}, ${String(code)}: stuck at ${stuckAt}`);
  const own = asked.filter((id) => counted.has(id));
  return { concern, reports, report: question === undefined ? null : `${question}/${code}`, asked: own, words: wordsOf(own) };
}

/** The words that stand on the screens of questions; why they are asked is folded away. */
function wordsOf(asked: readonly string[]): TypicalVisit['words'] {
  const texts = asked.map((id) => questionProse(prose, id)).flatMap(({ text, help = '' }) => [text, help]);
  const labels = asked.flatMap((id) => (counted.get(id)?.options ?? []).map(({ code }) => optionProse(questionProse(prose, id), code).label));
  return { all: wordsIn([...texts, ...labels]), read: wordsIn(new Set(texts)), skimmed: wordsIn(new Set(labels)) };
}

/** How long a visit takes: words at a pace, and a tap for each question. */
export function minutesOf({ asked, words: { all, read, skimmed } }: TypicalVisit): Minutes {
  const taps = (asked.length * SECONDS_A_TAP) / 60;
  return { slow: all / PACE.learning + taps, usual: read / PACE.reading + skimmed / PACE.skimming + taps };
}

/** Every concern by itself, with nothing to report and with each single thing. */
export const typicalVisits: readonly TypicalVisit[] = codesOf('main-concern').flatMap((concern) =>
  Object.entries(REPORTS).flatMap(([reports, questions]) =>
    questions.length === 0 ? [visit(concern, reports)] : questions.flatMap((question) => codesOf(question).map((code) => visit(concern, reports, question, code))),
  ),
);

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

/** The visits whose number of questions is what the start of the chat says. */
export const asSaid = (visits: readonly TypicalVisit[]): TypicalVisit[] => visits.filter(({ asked: { length } }) => length >= 20 && length <= 25);

/** The file that is kept: how long which visit is. */
export function typicalVisitsText(): string {
  const range = (numbers: readonly number[]): string => [...new Set([Math.min(...numbers), Math.max(...numbers)])].join('–');
  const kinds = Object.keys(REPORTS);
  const row = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart((kinds[at - 1] ?? '').length + 2))).join('').trimEnd();
  const lengths = (concern: string, kind: string): number[] => typicalVisits.filter((one) => one.concern === concern && one.reports === kind).map(({ asked }) => asked.length);
  const rows = codesOf('main-concern').map((concern) => row([concern, ...kinds.map((kind) => range(lengths(concern, kind)))]));
  const share = Math.floor((asSaid(typicalVisits).length / typicalVisits.length) * 100);
  const minutes = (kind: keyof Minutes, visits: readonly TypicalVisit[]): string => median(visits.map((one) => minutesOf(one)[kind])).toFixed(1);
  const nothing = typicalVisits.filter(({ report }) => report === null);
  return `Questions asked of a visitor with one concern, without the consent and how to reach them

${row(['', ...kinds])}
${rows.join('\n')}

${share} of 100 of these ${typicalVisits.length} visits have 20 to 25 questions; the longest has ${Math.max(...typicalVisits.map(({ asked }) => asked.length))}.

Minutes of the middle visit, in English    nothing to report    all
questions read, choices looked through     ${minutes('usual', nothing).padStart(17)}  ${minutes('usual', typicalVisits).padStart(5)}
every word read slowly                     ${minutes('slow', nothing).padStart(17)}  ${minutes('slow', typicalVisits).padStart(5)}
`;
}

/** Where it is kept. */
export const keptAt = join(import.meta.dirname, 'fixtures', 'typical-visits.txt');

// `node test/treatments/typical-visits.ts` writes it anew.
if (import.meta.main) writeFileSync(keptAt, typicalVisitsText());
