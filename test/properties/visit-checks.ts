import assert from 'node:assert/strict';
import { canonicalJson } from '../../src/definition/canonical-json.ts';
import { walk } from '../../src/engine/walk.ts';
import { judge } from '../../src/summary/judge.ts';
import { knownQuestionnaires } from '../../src/summary/known-questionnaires.ts';
import { parseSubmission } from '../../src/summary/parse-submission.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Submission, Summary, SummaryFlag } from '../../src/summary/types.ts';
import { kept } from '../fixtures/kept.ts';
import { request } from '../fixtures/visit.ts';
import { isAsked } from './naive-conditions.ts';
import { flagsStanding } from './naive-flags.ts';
import { spotsOf, type Spot } from './naive-form.ts';
import type { RandomVisit } from './random-visit.ts';

/** The spots that are asked before the present step, in its own row of sections. */
export function askedBefore({ form, said, step, context }: RandomVisit): Spot[] {
  const here = step.kind === 'question' || step.kind === 'safety' ? step.key : null;
  const before: Spot[] = [];
  for (const spot of spotsOf(form, said.answers, context.stoppedAt !== null)) {
    if (spot.key === here) return before;
    if (isAsked(spot, said)) before.push(spot);
  }
  if (here !== null) throw new Error(`${here} is no spot of the questionnaire`);
  return before;
}

/** Every question shown before the present one has an entry, and none that is hidden has. */
export function checkEntries(visit: RandomVisit): void {
  const { form, said, at, step } = visit;
  if (step.kind === 'ended') return;
  for (const { key } of askedBefore(visit)) assert.ok(said.answers.has(key), `${key} is shown and has no entry at ${at}`);
  const asked = new Set([false, true].flatMap((afterStop) => [...spotsOf(form, said.answers, afterStop)].filter((spot) => isAsked(spot, said)).map(({ key }) => key)));
  for (const key of said.answers.keys()) assert.ok(asked.has(key), `${key} has an entry and is not asked at ${at}`);
}

/** Every flag of a summary, retracted ones included. */
export const flagsOf = ({ urgent, hold, review, note }: Summary): SummaryFlag[] => [...urgent, ...hold, ...review, ...note];

/** The flags that stand are those that a plain reading of the answers raises. */
export function checkFlags(visit: RandomVisit, summary: Summary): void {
  const standing = flagsOf(summary).filter(({ retracted }) => !retracted);
  assert.deepEqual(
    standing.map(({ level, code, topic, rule, questions }) => ({ level, code, topic, rule, questions })),
    flagsStanding(visit.said),
  );
}

/** What of a summary depends on the answers alone. */
function withoutHistory(summary: Summary): string {
  const { retractions: _, safetyTexts: __, urgent: ___, hold, review, note, consent, ...rest } = summary;
  const standing = flagsOf(summary).filter(({ retracted }) => !retracted);
  return canonicalJson({ ...rest, levels: [hold, review, note].map(({ length }) => length), flags: standing.map(({ safetyTexts: ____, ...flag }) => flag), consent: consent.map(({ at: _____, ...record }) => record) });
}

/** A completed visit's summary is that of the same answers given straight through. */
export function checkAnyOrder({ conversation, input, said }: RandomVisit, summary: Summary): void {
  const answers = Object.fromEntries([...said.answers].filter(([, answer]) => answer !== null));
  const { actor, stuckAt } = walk(conversation, input, { answers, wentOn: Object.keys(answers), language: 'en', at: () => input.startedAt });
  assert.equal(stuckAt, null);
  assert.equal(actor.getSnapshot().value, 'completed');
  assert.equal(withoutHistory(summarise(conversation, actor.getSnapshot().context, request)), withoutHistory(summary));
}

/** The receiver comes to the same summary, byte for byte, from what was sent. */
export function checkJudged({ conversation: { definition }, context }: RandomVisit, summary: Summary): void {
  const submission: Submission = { schema: 'preconsult-submission/1', submissionId: '3f0c9a1e-58d4-4b7a-9c55-0d2f6c1b7e90', summary };
  const parsed = parseSubmission(JSON.parse(JSON.stringify(submission)));
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
  const again = kept(judge(parsed.submission, knownQuestionnaires([definition]), { settings: context.settings, staffLanguage: 'en' }));
  assert.deepEqual(again.judged, { by: 'receiver' });
  assert.equal(JSON.stringify(again.summary), JSON.stringify(summary));
}
