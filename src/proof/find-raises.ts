import type { Condition } from '../definition/types.ts';
import type { AnswerValue } from '../questions/types.ts';
import { withEntry } from '../rules/answers.ts';
import { judge } from '../rules/condition.ts';
import type { Facts } from '../rules/facts.ts';
import { answerClasses } from './answer-classes.ts';
import { answersHolding, answerWith } from './answers-holding.ts';
import { comparison, firing } from './atoms.ts';
import { leavesOf } from './condition-parts.ts';
import { explore, type Visits } from './explore.ts';
import { triggersIn, type Model } from './model.ts';
import { planOf } from './plan.ts';
import { doubtAtEnd } from './prove-rules.ts';
import type { RaiseSite } from './raise-sites.ts';
import type { Slot } from './slots.ts';
import type { Truths } from './truths.ts';

/** Visits to a slot, and an answer there that raises a flag. */
export interface Raising {
  visits: Visits;
  slot: Slot;
  value: AnswerValue;
}

/** A place that raises a flag, and the ways found to raise it, the shortest first. */
export interface RaisingSite extends RaiseSite {
  raisings: readonly Raising[];
}

/** Finds for each place that raises a flag the visits on which it does. */
export function findRaises(model: Model, asked: ReadonlyMap<number, Visits>, truths: Truths): RaisingSite[] {
  return model.raises.map((site) => {
    const { option, raise } = site;
    if (!option) return { ...site, raisings: meetings(site, model, asked, truths) };
    if (raise.when) return { ...site, raisings: conditional(site, model, truths) };
    const { question } = option.placed;
    const value = answerWith(option.option.code, question, model.today);
    return { ...site, raisings: value === null ? [] : askedAt(question.id, model, asked).map((at) => ({ ...at, value })) };
  });
}

function askedAt(question: string, { slotsOf }: Model, asked: ReadonlyMap<number, Visits>): { slot: Slot; visits: Visits }[] {
  return (slotsOf.get(question) ?? []).flatMap((slot) => {
    const visits = asked.get(slot.at);
    return visits ? [{ slot, visits }] : [];
  });
}

/** Where an option raises a flag under a condition: every class of visits to the question that the condition tells apart is looked at. */
function conditional({ option, raise, path }: RaiseSite, model: Model, truths: Truths): Raising[] {
  const { when } = raise;
  if (!option || !when) return [];
  const { placed } = option;
  const { id } = placed.question;
  const rule = `${id}/${option.option.code}`;
  const own = leavesOf(when).filter((leaf) => leaf.question === id).map((leaf) => comparison(leaf, placed, model));
  const chosen = firing(rule, placed, model);
  const values = answerClasses(placed, [...own, chosen], model).map(({ value }) => value).filter((value) => chosen.read(value) === 't');
  const slots = model.slotsOf.get(id) ?? [];
  const walk = (condition: Condition, add: (facts: Facts, visits: Visits, slot: Slot, value: AnswerValue) => void): boolean =>
    explore(planOf(model, [{ condition, at: slots }]), {
      reached: (slot, visits, facts, shown) => {
        if (shown && slot.placed === placed) for (const value of values) add(answered(facts, slot, value), visits, slot, value);
      },
    }).hasMerged;
  const raisings: Raising[] = [];
  const hasMerged = walk(when, (facts, visits, slot, value) => {
    truths.add({ path: `${path}.when`, condition: when }, facts, visits);
    if (judge(when, facts) === true) raisings.push({ visits, slot, value });
  });
  if (hasMerged) truths.doubt(`${path}.when`, (condition, add) => void walk(condition, add));
  return raisings.sort((a, b) => a.visits.cost - b.visits.cost);
}

const answered = (facts: Facts, { key }: Slot, value: AnswerValue): Facts => ({
  ...facts,
  answers: withEntry(facts.answers, key, { status: 'answered', value, language: '', at: '' }),
});

/** Where words raise a flag: every question in which they can be met. A condition is looked at where visits end, for it may read what comes later. */
function meetings({ wordList, raise, path }: RaiseSite, model: Model, asked: ReadonlyMap<number, Visits>, truths: Truths): Raising[] {
  const { when } = raise;
  if (when) {
    const { hasMerged } = explore(planOf(model, [{ condition: when }]), {
      ended: (outcome, visits, facts) => {
        if (outcome === 'completed' || outcome === 'stopped') truths.add({ path: `${path}.when`, condition: when }, facts(), visits);
      },
    });
    if (hasMerged) doubtAtEnd(`${path}.when`, model, truths);
  }
  return [...model.index.byId.values()].flatMap((placed) => {
    const rule = `${placed.question.id}/${wordList?.id}`;
    const value = answersHolding(placed, model).find((one) => triggersIn(one, placed.question, model).some((trigger) => trigger.rule === rule));
    return value === undefined ? [] : askedAt(placed.question.id, model, asked).map((at) => ({ ...at, value }));
  });
}
