import { createActor } from 'xstate';
import type { Definition, Group, Item, Question, Questionnaire } from '../../src/definition/types.ts';
import { compile, type Conversation } from '../../src/engine/compile.ts';
import type { ConversationEvent } from '../../src/engine/conversation.ts';
import { rebuildContext } from '../../src/engine/rebuild-context.ts';
import { resumeSession } from '../../src/engine/resume-session.ts';
import { saveSession, startSession, type ConversationActor } from '../../src/engine/session.ts';
import { viewOf } from '../../src/engine/view.ts';
import { entriesOf } from '../../src/rules/answers.ts';
import { judge } from '../../src/summary/judge.ts';
import { knownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Submission } from '../../src/summary/types.ts';
import { input, request } from '../fixtures/visit.ts';
import { Budgets, medianOf, quantile, timed } from './bench.ts';

const LENGTH = 5000;
const act = { language: 'en', at: input.startedAt };
const budgets = new Budgets();

/** Each question depends on the one before, and every third answer raises a flag. */
const link = (at: number): Question => ({
  id: `q${at}`,
  type: 'single-choice',
  options: [{ code: 'yes', ...(at % 3 === 0 && { flags: [{ level: 'note', code: `f${at % 50}` }] }) }, { code: 'no' }],
  ...(at > 0 && { showWhen: { question: `q${at - 1}`, '=': 'yes' } }),
});

const links = (from: number, to: number): Question[] => Array.from({ length: to - from }, (_, at) => link(from + at));

function definitionOf(items: Item[]): Definition {
  const codes = Array.from({ length: 50 }, (_, at) => `f${at}`);
  const questionnaire: Questionnaire = {
    schema: 'preconsult-questionnaire/1',
    id: 'long',
    version: '1.0.0',
    languages: ['en'],
    settings: [],
    sections: [{ id: 'part', heading: 'health', items }],
    flags: Object.fromEntries(codes.map((code) => [code, { topic: code, sources: [] }])),
    rules: [],
    safetyTexts: {},
    wordLists: [],
    cards: [],
    sources: {},
    prose: { en: { title: 'Long', intro: [], footer: [], sections: {}, questions: {}, safetyTexts: {}, flags: {}, cards: {} } },
  };
  return { questionnaire, hash: '0'.repeat(64) };
}

const yes = (key: string): ConversationEvent => ({ type: 'question.answered', question: key, value: 'yes', ...act });

/** Answers every question, and looks at what is asked as a screen does; the time of each answer and of each look. */
function answerAll(conversation: Conversation, keys: readonly string[]): { actor: ConversationActor; answers: number[]; looks: number[] } {
  const actor = startSession(conversation, input);
  const [answers, looks]: [number[], number[]] = [[], []];
  for (const key of keys) {
    answers.push(timed(() => actor.send(yes(key))).ms);
    looks.push(timed(() => actor.getSnapshot().can({ type: 'step.back', ...act })).ms);
  }
  if (!actor.getSnapshot().matches('review')) throw new Error(`at ${JSON.stringify(actor.getSnapshot().value)}`);
  return { actor, answers, looks };
}

function holdAnswers(says: string, times: readonly (readonly number[])[]): void {
  const all = times.flat();
  // The 50th and the 5,000th by the twenty around and before them, over all runs: one by itself says little.
  const windowOf = (from: number, to: number): number => quantile(times.flatMap((run) => run.slice(from, to)), 0.5);
  const [early, late] = [windowOf(40, 60), windowOf(LENGTH - 20, LENGTH)];
  budgets.hold(`${says}: one answer, median`, quantile(all, 0.5), 1, 'ms');
  budgets.hold(`${says}: one answer, 99 of 100`, quantile(all, 0.99), 1, 'ms');
  budgets.hold(`${says}: the 5,000th to the 50th`, late / early, 2, 'times');
}

function benchChain(): void {
  const definition = definitionOf(links(0, LENGTH));
  budgets.hold('a chain of 5,000 compiles', medianOf(5, () => void startSession(compile(definition), input)), 1000, 'ms');
  const conversation = compile(definition);
  const keys = conversation.index.path.map(({ question }) => question.id);
  answerAll(conversation, keys);
  const runs = Array.from({ length: 4 }, () => answerAll(conversation, keys));
  holdAnswers('a chain', runs.map(({ answers }) => answers));
  const [run] = runs;
  if (!run) throw new Error('no run');
  const { actor } = run;
  budgets.hold('5,000 answers: what a screen shows', medianOf(5, () => void viewOf(actor.getSnapshot(), conversation)), 50, 'ms');
  const middle = startSession(conversation, input);
  for (const key of keys.slice(0, LENGTH / 2)) middle.send(yes(key));
  budgets.hold('2,500 answers: what a screen shows', medianOf(5, () => void viewOf(middle.getSnapshot(), conversation)), 50, 'ms');
  benchWhole(conversation, actor);
  const reopened = timed(() => actor.send({ type: 'answer.reopened', question: 'q0' }));
  budgets.hold('5,000 answers: the first reopened', reopened.ms, 250, 'ms');
  budgets.hold('5,000 answers: all leave the path', timed(() => actor.send({ type: 'question.answered', question: 'q0', value: 'no', ...act })).ms, 1000, 'ms');
  if (entriesOf(actor.getSnapshot().context.answers).length !== 1) throw new Error('they did not leave');
}

/** What is done once with all the answers together. */
function benchWhole(conversation: Conversation, actor: ConversationActor): void {
  const { context } = actor.getSnapshot();
  const raw = entriesOf(context.answers).map(([question, entry]) => ({ question, value: entry.status === 'answered' ? entry.value : undefined, ...act }));
  budgets.hold('5,000 answers: the context built anew', medianOf(5, () => void rebuildContext(conversation, input, raw)), 250, 'ms');
  const summary = summarise(conversation, context, request);
  budgets.hold('5,000 answers: the summary', medianOf(5, () => void summarise(conversation, context, request)), 500, 'ms');
  const submission: Submission = { schema: 'preconsult-submission/1', submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90', summary };
  const known = knownQuestionnaires([conversation.definition]);
  const judged = judge(submission, known, { settings: [], staffLanguage: 'en' });
  if ('refused' in judged || judged.judged.by !== 'receiver') throw new Error(JSON.stringify(judged).slice(0, 500));
  budgets.hold('5,000 answers: judged by the receiver', medianOf(5, () => void judge(submission, known, { settings: [], staffLanguage: 'en' })), 1000, 'ms');
  const text = JSON.stringify(submission);
  budgets.hold('5,000 answers: the submission read', medianOf(5, () => void parseSubmission(JSON.parse(text))), 500, 'ms');
  const saved: unknown = JSON.parse(JSON.stringify(saveSession(conversation, actor)));
  budgets.hold('5,000 answers: kept and taken up again', medianOf(5, () => void resumeSession(conversation, saved)), 500, 'ms');
}

/** Counts the steps that the machine takes by itself after one answer. */
function stepsAfter(conversation: Conversation, event: ConversationEvent): { steps: number; value: unknown } {
  let steps = 0;
  const actor = createActor(conversation.machine, { input, inspect: (inspected) => void (inspected.type === '@xstate.microstep' && (steps += 1)) }).start();
  steps = 0;
  actor.send(event);
  return { steps, value: actor.getSnapshot().value };
}

function benchHidden(): void {
  const group: Group = { id: 'hidden', type: 'group', items: links(1, LENGTH), showWhen: { question: 'q0', '=': 'no' } };
  const conversation = compile(definitionOf([link(0), group, { id: 'last', type: 'yes-no' }]));
  const { steps, value } = stepsAfter(conversation, yes('q0'));
  if (JSON.stringify(value) !== '{"part":"last"}') throw new Error(`at ${JSON.stringify(value)}`);
  // One from the answer to the group's first question, one over the group.
  budgets.hold('a hidden group of 5,000: steps', steps, 2, 'steps');
  const sent = (): ConversationActor => {
    const actor = startSession(conversation, input);
    actor.send(yes('q0'));
    return actor;
  };
  sent();
  budgets.hold('a hidden group of 5,000: passed forward', medianOf(20, () => void sent()), 5, 'ms');
  const actors = Array.from({ length: 20 }, sent);
  budgets.hold('a hidden group of 5,000: passed back', quantile(actors.map((actor) => timed(() => actor.send({ type: 'step.back', ...act })).ms), 0.5), 5, 'ms');
  if (JSON.stringify(actors[0]?.getSnapshot().value) !== '{"part":"q0"}') throw new Error('did not go back');
}

/** Instances of a repeating group, a hundred questions in each of fifty. */
function benchRepeats(): void {
  const group: Group = { id: 'again', type: 'group', repeats: { min: 50, max: 50 }, items: Array.from({ length: 100 }, (_, at): Question => ({ ...link(at), ...(at > 0 && { showWhen: { question: `q${at - 1}`, '=': 'yes' } }) })) };
  const conversation = compile(definitionOf([group]));
  const keys = Array.from({ length: LENGTH }, (_, at) => `q${at % 100}#${1 + Math.floor(at / 100)}`);
  answerAll(conversation, keys);
  const runs = Array.from({ length: 3 }, () => answerAll(conversation, keys));
  holdAnswers('fifty instances of a hundred', runs.map(({ answers }) => answers));
  const [run] = runs;
  if (run) budgets.hold('fifty instances of a hundred: the summary', medianOf(3, () => void summarise(conversation, run.actor.getSnapshot().context, request)), 500, 'ms');
}

benchChain();
benchHidden();
benchRepeats();
budgets.close();
