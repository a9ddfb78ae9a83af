import type { AnswerCondition, Condition, Questionnaire } from '../definition/types.ts';
import { walkItems } from '../definition/walk-items.ts';
import type { Placed } from '../rules/question-index.ts';

/** A condition, or a part of one, and its JSON path. */
export interface ConditionPart {
  path: string;
  condition: Condition;
}

/** A condition that decides whether something is shown. */
export interface Gate extends ConditionPart {
  /** The question or the group it stands at. */
  id: string;
  /** What an unknown answer does. */
  shows: boolean;
}

/** The JSON path of every question and group, by id. */
export function pathsOf({ sections, afterStop }: Questionnaire): Map<string, string> {
  const paths = new Map<string, string>();
  sections.forEach(({ items }, at) => walkItems(items, `$.sections[${at}].items`, (item, { path }) => void paths.set(item.id, path)));
  if (afterStop) walkItems(afterStop.items, '$.afterStop.items', (item, { path }) => void paths.set(item.id, path));
  return paths;
}

/** The conditions that a question's being shown depends on, its outermost group's first. */
export function gatesOf({ question, groups, asksFor }: Placed, paths: ReadonlyMap<string, string>): Gate[] {
  const items = asksFor ? groups : [...groups, question];
  return items.flatMap(({ id, showWhen, whenUnknown }) =>
    showWhen ? [{ id, condition: showWhen, shows: whenUnknown === 'show', path: `${paths.get(id) ?? '$'}.showWhen` }] : [],
  );
}

/** A condition and everything it is made of, the whole first. */
export function partsOf({ path, condition }: ConditionPart): ConditionPart[] {
  const whole = { path, condition };
  if ('all' in condition) return [whole, ...condition.all.flatMap((part, at) => partsOf({ path: `${path}.all[${at}]`, condition: part }))];
  if ('any' in condition) return [whole, ...condition.any.flatMap((part, at) => partsOf({ path: `${path}.any[${at}]`, condition: part }))];
  if ('not' in condition) return [whole, ...partsOf({ path: `${path}.not`, condition: condition.not })];
  return [whole];
}

/** The parts of a condition that read an answer. */
export function leavesOf(condition: Condition): AnswerCondition[] {
  return partsOf({ path: '', condition }).flatMap(({ condition: part }) => ('question' in part ? [part] : []));
}

/** The settings of the clinic that a condition reads. */
export function settingsIn(condition: Condition): string[] {
  return partsOf({ path: '', condition }).flatMap(({ condition: part }) => ('setting' in part ? [part.setting] : []));
}
