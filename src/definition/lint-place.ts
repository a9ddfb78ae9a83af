import { listed, MOST_ISSUES, quoted, type Issue } from './issue.ts';
import type { TypeRequirement, TypeRequirements } from './type-requirements.ts';
import type { Group, Question, Questionnaire } from './types.ts';

/** A question that was met, and the repeating groups around it, outermost first. */
export interface Met {
  question: Question;
  /** The codes of its options. */
  codes: ReadonlySet<unknown>;
  repeats: readonly string[];
}

/** What is known at a place in document order. */
export interface Place {
  questionnaire: Questionnaire;
  types: TypeRequirements;
  /** The questions that are asked before this place, by id. */
  earlier: Map<string, Met>;
  /** The ids of every question, wherever it stands. */
  questions: ReadonlySet<string>;
  /** The ids of every group, wherever it stands. */
  groups: ReadonlySet<string>;
  /** The tokens of the clinic's settings. */
  settings: ReadonlySet<string>;
  issues: Issue[];
}

/** A question as it was met inside these groups. */
export function metIn(question: Question, groups: readonly Group[]): Met {
  const codes = new Set((question.options ?? []).map((option) => option.code));
  return { question, codes, repeats: groups.filter((group) => group.repeats).map((group) => group.id) };
}

/** The requirement of a question's type; undefined where there is no such type. */
export function requirementOf({ type }: Question, types: TypeRequirements): TypeRequirement | undefined {
  return Object.hasOwn(types, type) ? types[type] : undefined;
}

/** The name of a question type with its article. */
export const aType = (type: string): string => `${/^([aeio]|un)/.test(type) ? 'an' : 'a'} ${type}`;

/** Reports an id that its registry does not have. */
export function lintKnown(id: string, registry: Readonly<Record<string, unknown>>, noun: string, path: string, issues: Issue[]): void {
  if (Object.hasOwn(registry, id) || issues.length > MOST_ISSUES) return;
  issues.push({ path, message: `there is no ${noun} ${quoted(id)}`, hint: `declare it, or use one of: ${listed(Object.keys(registry))}` });
}

/** The question of this id that is asked before this place; reports where there is none, and why. */
export function earlierQuestion(id: string, path: string, { earlier, questions, groups, issues }: Place): Met | undefined {
  const met = earlier.get(id);
  if (met || issues.length > MOST_ISSUES) return met;
  const name = quoted(id);
  if (groups.has(id)) issues.push({ path, message: `${name} is a group, which has no answer`, hint: 'read a question inside it' });
  else if (questions.has(id)) issues.push({ path, message: `${name} is asked later than this reads it`, hint: 'read earlier questions only, or move this one behind it' });
  else issues.push({ path, message: `there is no question ${name}`, hint: 'use the id of an earlier question' });
  return undefined;
}

/** Whether who stands in these repeating groups has one answer of a question in those, and not one for each instance. */
export function seesOne(own: readonly string[], other: readonly string[]): boolean {
  return other.every((id, depth) => own[depth] === id);
}

/** Reports a code that is none of a question's options. */
export function lintOptionOf({ question, codes }: Met, code: unknown, path: string, issues: Issue[]): void {
  if (codes.has(code) || issues.length > MOST_ISSUES) return;
  const said = typeof code === 'string' ? quoted(code) : JSON.stringify(code);
  issues.push({ path, message: `${quoted(question.id)} has no option ${said}`, hint: `use one of: ${listed((question.options ?? []).map((option) => option.code))}` });
}
