import { FLAG_LEVELS, type FlagLevel, type FlagRaise } from '../definition/types.ts';
import { questionsRead } from '../definition/questions-read.ts';
import { valueOf } from './answers.ts';
import { instanceOf, questionOf, type AnswerKey } from './answer-key.ts';
import { answersMeant, judge } from './condition.ts';
import { factsAt, type Facts } from './facts.ts';
import { triggersOf } from './triggers.ts';
import { walkPath } from './walk-path.ts';

/** A flag as raised: which answers did it, and by which rule. */
export interface RaisedFlag {
  level: FlagLevel;
  code: string;
  topic: string;
  rule: string;
  questions: AnswerKey[];
}

const rank = (level: FlagLevel): number => FLAG_LEVELS.indexOf(level);

/** The flags that stand: a branch's replace its parent's first, then a rule's replace the ones it names, then the highest of each topic stands. */
export function standingFlags(facts: Facts): RaisedFlag[] {
  const { index, answers } = facts;
  const raised = [index.path, index.afterStop].flatMap((path) => [...walkPath(path, index, () => answers)].flatMap(({ key }) => raisedBy(key, facts)));
  const branches = raised.filter(({ questions: [key = ''] }) => index.byId.get(questionOf(key))?.question.refines);
  const kept = raised.filter((flag) => !isRefined(flag, branches, facts));
  return highestByTopic(withRules(kept, facts));
}

/** The flags that one answer raises by itself. */
export function raisedBy(key: AnswerKey, facts: Facts): RaisedFlag[] {
  const placed = facts.index.byId.get(questionOf(key));
  const value = valueOf(facts.answers, key);
  if (!placed || value === undefined) return [];
  const here = factsAt(facts, placed, instanceOf(key));
  return triggersOf(value, placed.question, facts.index).flatMap((trigger) => raise(trigger.flags, trigger.rule, [key], here));
}

function raise(raises: readonly FlagRaise[], rule: string, questions: AnswerKey[], facts: Facts): RaisedFlag[] {
  return raises
    .filter((one) => !one.when || judge(one.when, facts) === true)
    .map(({ level, code }) => ({ level, code, topic: facts.index.questionnaire.flags[code]?.topic ?? code, rule, questions }));
}

/** Whether an answered branch of the flag's option stands for it: by a flag of its topic, or where it is "not sure", by the very same flag. */
function isRefined(flag: RaisedFlag, branches: readonly RaisedFlag[], { index, answers }: Facts): boolean {
  return branches.some((other) => {
    const [key = ''] = other.questions;
    const branch = index.byId.get(questionOf(key))?.question;
    if (!branch?.refines || other.topic !== flag.topic || !standTogether(key, flag.questions[0] ?? '')) return false;
    if (flag.rule !== `${branch.refines.question}/${branch.refines.code}`) return false;
    const value = valueOf(answers, key);
    const unsure = value !== undefined && triggersOf(value, branch, index).some((trigger) => trigger.option?.means);
    return !unsure || (other.code === flag.code && other.level === flag.level);
  });
}

/** Whether two answers stand in the same instances of the repeating groups they share. */
function standTogether(a: AnswerKey, b: AnswerKey): boolean {
  const [one, other] = [instanceOf(a), instanceOf(b)];
  return one.slice(0, other.length).every((number, depth) => number === other[depth]);
}

function withRules(flags: readonly RaisedFlag[], facts: Facts): RaisedFlag[] {
  const { index } = facts;
  const rules = index.questionnaire.rules.filter(({ when, raises }) => judge(when, facts) === true && (!raises.when || judge(raises.when, facts) === true));
  const replaced = new Set(rules.flatMap((rule) => rule.replaces ?? []));
  const keysOf = (id: string): AnswerKey[] => {
    const placed = index.byId.get(id);
    return placed ? answersMeant(placed, facts).map(([key]) => key) : [];
  };
  const added = rules.flatMap((rule) => raise([rule.raises], rule.id, questionsRead(rule.when).flatMap(keysOf), facts));
  return [...flags.filter((flag) => !replaced.has(flag.code)), ...added];
}

function highestByTopic(flags: readonly RaisedFlag[]): RaisedFlag[] {
  const highest = new Map<string, number>();
  for (const { topic, level } of flags) highest.set(topic, Math.min(rank(level), highest.get(topic) ?? Infinity));
  return flags.filter(({ topic, level }) => rank(level) === highest.get(topic)).sort((a, b) => rank(a.level) - rank(b.level));
}
