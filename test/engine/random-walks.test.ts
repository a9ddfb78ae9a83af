import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../src/definition/canonical-json.ts';
import type { Question } from '../../src/definition/types.ts';
import { compile } from '../../src/engine/compile.ts';
import { rebuildContext } from '../../src/engine/rebuild-context.ts';
import { factsFor } from '../../src/engine/place.ts';
import { readAnswer } from '../../src/questions/question-types.ts';
import { entryOf } from '../../src/rules/answers.ts';
import { isShown } from '../../src/rules/visibility.ts';
import { judge } from '../../src/summary/judge.ts';
import { knownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import type { Submission, Summary } from '../../src/summary/types.ts';
import { kept } from '../fixtures/kept.ts';
import { microneedling } from '../fixtures/microneedling.ts';
import { pick, randomFrom } from '../fixtures/random.ts';
import { input, Visit } from '../fixtures/visit.ts';

type Random = () => number;

const conversation = compile(microneedling);
/** Chai's own comparison is too slow for thousands of summaries. */
const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** What a visitor may type, some of which shows a safety text that only pauses. */
const typed = ['Smoother skin', 'I hate my scars', 'Less redness, please', 'We used the same needle'];

function randomValue(question: Question, random: Random): unknown {
  if (question.type === 'email') return 'linh@example.com';
  if (question.type === 'phone') return '0901 234 567';
  if (question.type === 'date') return '1990-05-03';
  const options = (question.options ?? []).filter(({ code }) => code !== 'under-18');
  if (options.length === 0) return pick(typed, random);
  const choose = (): unknown => {
    const { code, ownWords } = pick(options, random);
    return ownWords && random() < 0.3 ? { code, text: pick(typed, random) } : code;
  };
  if (question.type === 'single-choice') return choose();
  const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, choose);
  return question.type === 'consent' ? ['health', ...chosen] : chosen;
}

/** One act of a visitor who answers, skips, goes back and changes answers as it comes. */
function act(visit: Visit, random: Random): void {
  const { step } = visit;
  const roll = random();
  if (step.kind === 'safety') {
    if (roll < 0.2 || !step.mayGoOn) visit.back();
    else visit.goOn();
  } else if (step.kind === 'review') {
    if (roll < 0.35) visit.confirm();
    else if (roll < 0.9) visit.reopen(pick(visit.kept, random));
    else visit.back();
  } else if (step.kind === 'question') {
    if (roll < 0.06) visit.back();
    else if (roll < 0.1 && visit.kept.length > 0) visit.reopen(pick(visit.kept, random));
    else if (roll < (step.placed.question.options ? 0.2 : 0.7)) visit.skip();
    else visit.answer(randomValue(step.placed.question, random));
  }
}

function randomVisit(seed: number): Visit {
  const random = randomFrom(seed);
  const visit = new Visit(conversation, microneedling.questionnaire.settings.filter(() => random() < 0.5));
  for (let acts = 0; visit.at !== 'completed'; acts++) {
    if (acts > 3000) throw new Error(`no end after ${acts} acts, at ${visit.at}`);
    act(visit, random);
  }
  return visit;
}

/** The same answers given straight through, without going back or changing any. */
function straightVisit({ context, entries }: Visit): Visit {
  const visit = new Visit(conversation, context.settings);
  const values = Object.entries(entries).map(([id, entry]) => [id, entry.status === 'answered' ? entry.value : undefined]);
  visit.proceed('review', Object.fromEntries(values));
  return visit;
}

/** What of a summary depends on the answers alone. */
function withoutHistory(summary: Summary): unknown {
  const standing = (flags: Summary['urgent']): unknown => flags.filter((flag) => !flag.retracted).map(({ safetyTexts: _, ...flag }) => flag);
  const { retractions: _, safetyTexts: __, urgent, hold, review, note, consent, ...rest } = summary;
  const flags = [urgent, hold, review, note].map(standing);
  return { ...rest, flags, consent: consent.map(({ at: ___, ...record }) => record) };
}

/** Questions that are shown and have no entry, that are hidden and have one, or whose entry is none. */
function misplaced({ context, conversation: { index } }: Visit): string[] {
  return index.path.flatMap((placed) => {
    const { question } = placed;
    const { id, mandatory } = question;
    const entry = entryOf(context.answers, id);
    const shown = isShown(placed, factsFor(context, index, placed));
    if (shown !== (entry !== undefined)) return [`${id} is ${shown ? 'shown without' : 'hidden with'} an entry`];
    if (mandatory && entry?.status !== 'answered') return [`${id} is mandatory and not answered`];
    const isRead = entry?.status !== 'answered' || isSame(readAnswer(entry.value, question, context.localDate), { answer: entry.value });
    return isRead ? [] : [`${id} holds no answer`];
  });
}

function checkRebuilt({ context, entries }: Visit): void {
  const raw = Object.entries(entries).map(([question, { language, at, ...entry }]) => ({
    question,
    value: entry.status === 'answered' ? entry.value : undefined,
    language,
    at,
  }));
  const rebuilt = rebuildContext(conversation, { ...input, settings: context.settings }, raw);
  expect(isSame(rebuilt.context.answers, context.answers), 'the answers rebuilt').to.equal(true);
  expect([...rebuilt.hidden, ...rebuilt.unreadable]).to.deep.equal([]);
}

const submissionOf = (summary: Summary): Submission => ({ schema: 'preconsult-submission/1', submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90', summary });

function checkSummary(visit: Visit): void {
  const summary = visit.summary();
  expect(canonicalJson(withoutHistory(summary))).to.equal(canonicalJson(withoutHistory(straightVisit(visit).summary())));
  const parsed = parseSubmission(JSON.parse(JSON.stringify(submissionOf(summary))));
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
}

function checkJudged(visit: Visit): void {
  const summary = visit.summary();
  const known = knownQuestionnaires([microneedling]);
  const { summary: again, judged } = kept(judge(submissionOf(summary), known, { settings: visit.context.settings, staffLanguage: 'en' }));
  expect(judged).to.deep.equal({ by: 'receiver' });
  expect(JSON.stringify(again)).to.equal(JSON.stringify(summary));
}

describe('24 random visits', () => {
  for (let first = 1; first <= 24; first += 12) {
    it(`end with every shown question kept once and nothing else, seeds ${first} to ${first + 11}`, () => {
      for (let seed = first; seed < first + 12; seed++) {
        try {
          const visit = randomVisit(seed);
          expect([...misplaced(visit), ...visit.context.pending]).to.deep.equal([]);
          checkRebuilt(visit);
          checkSummary(visit);
          if (seed % 3 === 0) checkJudged(visit);
        } catch (error) {
          throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        }
      }
    });
  }
});
