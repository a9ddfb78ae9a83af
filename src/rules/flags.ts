import { FLAG_LEVELS, type FlagLevel, type FlagRaise } from '../definition/types.ts';
import { questionsRead } from '../definition/walk-conditions.ts';
import { valueOf } from './answers.ts';
import { judge, type Facts } from './condition.ts';
import { triggersOf } from './triggers.ts';

/** A flag as raised: which answers did it, and by which rule. */
export interface RaisedFlag {
  level: FlagLevel;
  code: string;
  topic: string;
  rule: string;
  questions: string[];
}

const rank = (level: FlagLevel): number => FLAG_LEVELS.indexOf(level);

/** The flags that stand: a branch's replace its parent's first, then a rule's replace the ones it names, then the highest of each topic stands. */
export function standingFlags(facts: Facts): RaisedFlag[] {
  const raised = [...facts.index.path, ...facts.index.afterStop].flatMap(({ question }) => raisedBy(question.id, facts));
  const kept = raised.filter((flag) => !isRefined(flag, raised, facts));
  return highestByTopic(withRules(kept, facts));
}

/** The flags that one answer raises by itself. */
export function raisedBy(id: string, facts: Facts): RaisedFlag[] {
  const placed = facts.index.byId.get(id);
  const value = valueOf(facts.answers, id);
  if (!placed || value === undefined) return [];
  return triggersOf(value, placed.question, facts.index).flatMap((trigger) => raise(trigger.flags, trigger.rule, [id], facts));
}

function raise(raises: readonly FlagRaise[], rule: string, questions: string[], facts: Facts): RaisedFlag[] {
  return raises
    .filter((one) => !one.when || judge(one.when, facts) === true)
    .map(({ level, code }) => ({ level, code, topic: facts.index.questionnaire.flags[code]?.topic ?? code, rule, questions }));
}

/** Whether an answered branch of the flag's option stands for it: by a flag of its topic, or where it is "not sure", by the very same flag. */
function isRefined(flag: RaisedFlag, raised: readonly RaisedFlag[], { index, answers }: Facts): boolean {
  return raised.some((other) => {
    const [id = ''] = other.questions;
    const branch = index.byId.get(id)?.question;
    if (!branch?.refines || other.topic !== flag.topic) return false;
    if (flag.rule !== `${branch.refines.question}/${branch.refines.code}`) return false;
    const value = valueOf(answers, id);
    const unsure = value !== undefined && triggersOf(value, branch, index).some((trigger) => trigger.option?.means);
    return !unsure || (other.code === flag.code && other.level === flag.level);
  });
}

function withRules(flags: readonly RaisedFlag[], facts: Facts): RaisedFlag[] {
  const rules = facts.index.questionnaire.rules.filter((rule) => judge(rule.when, facts) === true);
  const replaced = new Set(rules.flatMap((rule) => rule.replaces ?? []));
  const answered = (id: string): boolean => valueOf(facts.answers, id) !== undefined;
  const added = rules.flatMap((rule) => raise([rule.raises], rule.id, questionsRead(rule.when).filter(answered), facts));
  return [...flags.filter((flag) => !replaced.has(flag.code)), ...added];
}

function highestByTopic(flags: readonly RaisedFlag[]): RaisedFlag[] {
  const highest = new Map<string, number>();
  for (const { topic, level } of flags) highest.set(topic, Math.min(rank(level), highest.get(topic) ?? Infinity));
  return flags.filter(({ topic, level }) => rank(level) === highest.get(topic)).sort((a, b) => rank(a.level) - rank(b.level));
}
