import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDefinition } from '../../src/cli/read-definition.ts';
import { runHeadless } from '../../src/cli/run-headless.ts';
import { FLAG_LEVELS, type FlagLevel, type Outcome } from '../../src/definition/types.ts';
import { toText } from '../../src/summary/to-text.ts';
import type { Summary } from '../../src/summary/types.ts';
import { Visit } from '../fixtures/visit.ts';
import { root } from '../harness/test-files.ts';

/** A visit as somebody wrote it down: `<name>.answers.json`. */
interface WrittenVisit {
  /** Who this is, in a sentence. */
  about: string;
  /** The language the questions are asked in; by default `en`. */
  language?: string;
  /** The language of the summary; by default `en`. */
  staffLanguage?: string;
  /** Settings of the clinic. */
  settings?: readonly string[];
  /** Questions at whose safety text the visitor says "I am safe to go on". */
  goOn?: readonly string[];
  /** The answers, as `preconsult run` reads them. */
  answers: Readonly<Record<string, unknown>>;
  /** What was answered first and is changed, before sending, to what stands in `answers`. */
  first?: Readonly<Record<string, unknown>>;
  /** What a clinician has to see, as the clinical table says and not as the engine does: the codes of the flags, and words that have to stand there. */
  expected: { outcome: Outcome; reads?: readonly string[] } & Partial<Record<FlagLevel, readonly string[]>>;
}

/** What came of a visit. */
export interface WalkedVisit {
  outcome: Outcome;
  /** Answers to questions that were not asked. */
  ignored: readonly string[];
  /** Null where nothing is kept. */
  summary: Summary | null;
}

const TODAY = '2026-01-31';
const folder = join(import.meta.dirname, 'visits');
const ANSWERS = '.answers.json';
/** Of these the visitor's own copy is kept too. */
const WITH_COPY: ReadonlySet<string> = new Set(['wedding-in-ten-days', 'past-swelling-in-own-words', 'blood-thinner-in-vietnamese']);

const terminal = { cwd: root, root, out: () => {}, err: () => {}, stopped: () => Promise.resolve() };

/** The questionnaire that is answered. */
export const microneedling = await readDefinition('src/treatments/microneedling/questionnaire.json', terminal);

/** The files that are kept. */
export const filesKept = (): string[] => readdirSync(folder).sort();

/** The text of a file that is kept. */
export const keptText = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The visits by name. */
export const visits: ReadonlyMap<string, WrittenVisit> = new Map(
  filesKept()
    .filter((file) => file.endsWith(ANSWERS))
    .map((file) => [file.slice(0, -ANSWERS.length), JSON.parse(keptText(file)) as WrittenVisit]),
);

/** Takes a visit through the engine to its end, as `preconsult run` does. */
export function walked(visit: WrittenVisit): WalkedVisit {
  if (visit.first) return walkedTwice(visit, visit.first);
  const { language = 'en', staffLanguage = 'en', settings = [], goOn: wentOn = [], answers } = visit;
  return runHeadless(microneedling, { answers, language, staffLanguage, settings, wentOn, today: TODAY });
}

/** `run` knows no second thoughts: here the visitor goes to the review, and changes there what they answered first. */
function walkedTwice({ answers, language = 'en', staffLanguage = 'en', settings = [] }: WrittenVisit, first: Readonly<Record<string, unknown>>): WalkedVisit {
  const visit = new Visit(microneedling, settings);
  visit.language = language;
  const asked = visit.proceed('review', { ...answers, ...first });
  for (const question of Object.keys(first)) {
    visit.reopen(question).answer(answers[question]);
    asked.push(...visit.proceed('review', answers));
  }
  const ignored = Object.keys(answers).filter((question) => !asked.includes(question));
  visit.confirm();
  const { step } = visit;
  if (step.kind !== 'ended') throw new Error(`the visit stands at ${visit.at}`);
  return { outcome: step.outcome, ignored, summary: visit.summary({ staffLanguage, cardsShownIn: language }) };
}

/** The codes of the flags of each level, each once. */
export function flagsOf(summary: Summary | null): Partial<Record<FlagLevel, string[]>> {
  const levels = FLAG_LEVELS.map((level) => [level, [...new Set(summary?.[level].map(({ code }) => code))].sort()] as const);
  return Object.fromEntries(levels.filter(([, codes]) => codes.length > 0));
}

/** What staff read of a visit; the questionnaire's hash says nothing to a reader and changes with every letter. */
export function staffText({ outcome, summary }: WalkedVisit): string {
  return summary === null ? `Nothing of this visit is kept or sent: ${outcome}.\n` : toText(summary, 'staff').replaceAll(microneedling.hash, '<hash>');
}

/** The files that a visit comes to today, by name. */
export function textsOf(name: string, visit: WalkedVisit): [file: string, text: string][] {
  const copy = WITH_COPY.has(name) && visit.summary ? [[`${name}.visitor.txt`, toText(visit.summary, 'visitor')] as [string, string]] : [];
  return [[`${name}.staff.txt`, staffText(visit)], ...copy];
}

// `node test/treatments/visits.ts` writes them anew.
if (import.meta.main) {
  for (const [name, visit] of visits) for (const [file, text] of textsOf(name, walked(visit))) writeFileSync(join(folder, file), text);
}
