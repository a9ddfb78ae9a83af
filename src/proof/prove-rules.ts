import type { Rule } from '../definition/types.ts';
import { questionsRead } from '../definition/questions-read.ts';
import { questionOf } from '../rules/answer-key.ts';
import { entriesOf } from '../rules/answers.ts';
import { judge } from '../rules/condition.ts';
import type { Facts } from '../rules/facts.ts';
import { safetyTextsOf } from '../rules/safety-texts.ts';
import { factsAfter } from './concrete.ts';
import { explore, type Visits } from './explore.ts';
import { pathOfVisits, type Findings } from './findings.ts';
import type { Model } from './model.ts';
import { planOf, type Reader } from './plan.ts';
import { canStand, standsAfter, type Raised } from './standing.ts';
import { pathOf } from './trail.ts';
import type { Truths } from './truths.ts';

/** Proves of each rule that it can raise its flag, that the flag can stand, and that an urgent one never comes without a safety text. */
export function proveRules(model: Model, findings: Findings, truths: Truths): void {
  model.index.questionnaire.rules.forEach((rule, at) => proveRule(rule, `$.rules[${at}]`, model, findings, truths));
}

function proveRule(rule: Rule, path: string, model: Model, findings: Findings, truths: Truths): void {
  const { id, when, raises } = rule;
  const raised: Raised = { code: raises.code, level: raises.level, rules: [id] };
  let shortest: Visits | null = null;
  let stands = false;
  const { hasMerged } = explore(planOf(model, readersOf(rule, model)), {
    ended: (outcome, visits, factsOf) => {
      if (outcome !== 'completed' && outcome !== 'stopped') return;
      const facts = factsOf();
      truths.add({ path: `${path}.when`, condition: when }, facts, visits);
      if (judge(when, facts) !== true) return;
      if (raises.when) truths.add({ path: `${path}.raises.when`, condition: raises.when }, facts, visits);
      if (raises.when && judge(raises.when, facts) !== true) return;
      if (!shortest || visits.cost < shortest.cost) shortest = visits;
      const way = pathOf(visits.trail, visits.settings);
      stands ||= standsAfter(way, raised, model);
      if (raises.level === 'urgent' && !showedText(rule, factsAfter(way, model))) unshown(path, visits, findings);
    },
  });
  if (hasMerged) doubtAtEnd(`${path}.when`, model, truths);
  if (stands || (shortest && canStand(raised, model) === true)) return;
  findings.add('flags', {
    at: `${path}.raises`,
    message: shortest ? `the flag "${raises.code}" is raised by this rule and never stands` : `the flag "${raises.code}" is never raised by this rule`,
    hint: shortest ? 'look at the higher flags of its topic' : 'see whether its condition can be true',
    path: shortest ? pathOfVisits(shortest) : null,
  });
}

/** Where visits were joined, a part of a condition that is judged at the end is looked at again. */
export function doubtAtEnd(path: string, model: Model, truths: Truths): void {
  truths.doubt(path, (condition, add) => {
    explore(planOf(model, [{ condition }]), {
      ended: (outcome, visits, facts) => {
        if (outcome === 'completed' || outcome === 'stopped') add(facts(), visits);
      },
    });
  });
}

/** A rule reads its conditions; and where it is urgent, it matters which of the answers it reads have shown a safety text. */
function readersOf({ when, raises }: Rule, { index }: Model): Reader[] {
  const read = raises.level === 'urgent' ? questionsRead(when).flatMap((id) => index.byId.get(id)?.question ?? []) : [];
  const options = read.flatMap(({ id, options: all = [] }) => all.filter((option) => option.safetyText).map(({ code }) => [id, `${id}/${code}`] as const));
  const lists = read.flatMap(({ id }) => index.questionnaire.wordLists.filter((list) => list.safetyText).map((list) => [id, `${id}/${list.id}`] as const));
  return [{ condition: when }, ...(raises.when ? [{ condition: raises.when }] : []), { fires: [...options, ...lists] }];
}

/** Whether one of the answers that a rule reads has shown a safety text. */
function showedText(rule: Rule, { answers, index }: Facts): boolean {
  const read = questionsRead(rule.when);
  return entriesOf(answers).some(([key, entry]) => {
    const placed = index.byId.get(questionOf(key));
    return placed && entry.status === 'answered' && read.includes(questionOf(key)) && safetyTextsOf(entry.value, placed.question, index).length > 0;
  });
}

function unshown(path: string, visits: Visits, findings: Findings): void {
  findings.add('urgent', {
    at: `${path}.raises`,
    message: 'this rule raises an urgent flag on a path where none of the answers it reads has shown a safety text',
    hint: 'give one of the options it reads a "safetyText", or raise a lower level',
    path: pathOfVisits(visits),
  });
}
