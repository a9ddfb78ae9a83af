import type { Questionnaire } from '../../src/definition/types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';
import { isAsked } from './naive-conditions.ts';
import { outcomeOf, textsShown } from './naive-flags.ts';
import { spotsOf, type Said, type Spot } from './naive-form.ts';

/** What came of a questionnaire answered from its beginning to its end. */
export interface PlainWalk {
  /** In order; what only shows something asks nothing. */
  asked: string[];
  answers: ReadonlyMap<string, AnswerValue | null>;
  outcome: 'completed' | 'stopped' | 'ended-minor';
}

/** Answers every question that is shown, in order; `answerOf` gives null for one that is skipped, and `goesOn` says where the visitor is safe to. */
export function plainWalk(form: Questionnaire, about: Pick<Said, 'settings' | 'today'>, answerOf: (spot: Spot) => AnswerValue | null, goesOn: (key: string) => boolean): PlainWalk {
  const answers = new Map<string, AnswerValue | null>();
  const asked: string[] = [];
  const said: Said = { form, answers, ...about };
  const ask = (spot: Spot): ReturnType<typeof outcomeOf> => {
    if (spot.question.type !== 'display') asked.push(spot.key);
    const answer = answerOf(spot);
    const outcome = outcomeOf(answer === null ? [] : textsShown(spot.question, answer, form), form);
    if (outcome.then !== 'end-minor') answers.set(spot.key, answer);
    return outcome;
  };
  for (const spot of spotsOf(form, answers, false)) {
    if (!isAsked(spot, said)) continue;
    const { then, mayGoOn } = ask(spot);
    if (then === 'end-minor') return { asked, answers, outcome: 'ended-minor' };
    if (then !== 'stop' || (mayGoOn && goesOn(spot.key))) continue;
    for (const after of spotsOf(form, answers, true)) {
      if (isAsked(after, said) && ask(after).then === 'end-minor') return { asked, answers, outcome: 'ended-minor' };
    }
    return { asked, answers, outcome: 'stopped' };
  }
  return { asked, answers, outcome: 'completed' };
}
