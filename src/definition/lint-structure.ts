import type { Issue } from './shape.ts';
import type { Condition, FlagRaise, Option, Question, QuestionDetails, Questionnaire } from './types.ts';
import { walkCondition } from './walk-conditions.ts';

/** What the reader of a questionnaire must know of each question type. */
export type TypeRequirements = Readonly<Record<string, { details: readonly (keyof QuestionDetails)[]; needs: readonly (keyof QuestionDetails)[] }>>;

const DETAILS: readonly (keyof QuestionDetails)[] = ['options', 'maxChoices', 'maxLength'];

/** What is known at a place in document order. */
interface Place {
  questionnaire: Questionnaire;
  types: TypeRequirements;
  earlier: Map<string, Question>;
  issues: Issue[];
}

/** Faults of reference and order: dangling ids, duplicate ids, conditions that look forward, members a type does not read. */
export function lintStructure(questionnaire: Questionnaire, types: TypeRequirements): Issue[] {
  const place: Place = { questionnaire, types, earlier: new Map(), issues: [] };
  const { issues } = place;
  questionnaire.sections.forEach((section, s) =>
    section.items.forEach((question, q) => lintQuestion(question, `$.sections[${s}].items[${q}]`, place)),
  );
  questionnaire.rules.forEach((rule, index) => {
    const path = `$.rules[${index}]`;
    lintCondition(rule.when, `${path}.when`, place);
    lintRaise(rule.raises, `${path}.raises`, place);
    rule.replaces?.forEach((code, at) => known(code, questionnaire.flags, 'flag', `${path}.replaces[${at}]`, issues));
  });
  questionnaire.wordLists.forEach((list, index) => {
    const path = `$.wordLists[${index}]`;
    list.flags.forEach((raise, at) => lintRaise(raise, `${path}.flags[${at}]`, place));
    if (list.safetyText) known(list.safetyText, questionnaire.safetyTexts, 'safety text', `${path}.safetyText`, issues);
  });
  questionnaire.afterStop.items.forEach((question, q) => lintQuestion(question, `$.afterStop.items[${q}]`, place));
  lintSources(questionnaire, issues);
  lintReserved(questionnaire, issues);
  return issues;
}

function known(id: string, registry: Record<string, unknown>, noun: string, path: string, issues: Issue[]): void {
  if (Object.hasOwn(registry, id)) return;
  issues.push({ path, message: `there is no ${noun} "${id}"`, hint: `declare it, or use one of: ${Object.keys(registry).join(', ')}` });
}

function lintQuestion(question: Question, path: string, place: Place): void {
  const { earlier, issues } = place;
  if (earlier.has(question.id)) issues.push({ path: `${path}.id`, message: `"${question.id}" is the id of two questions`, hint: 'give each its own' });
  if (question.showWhen) lintCondition(question.showWhen, `${path}.showWhen`, place);
  if (question.refines) lintChoice(question.refines.question, question.refines.code, `${path}.refines`, place);
  lintType(question, path, place);
  // An option's own flag may read the answer it belongs to and those before it, never those after it.
  earlier.set(question.id, question);
  question.options?.forEach((option, index) => lintOption(option, `${path}.options[${index}]`, place));
}

function lintType(question: Question, path: string, { types, issues }: Place): void {
  const type = Object.hasOwn(types, question.type) ? types[question.type] : undefined;
  if (!type) {
    issues.push({ path: `${path}.type`, message: `there is no question type "${question.type}"`, hint: `use one of: ${Object.keys(types).join(', ')}` });
    return;
  }
  for (const detail of DETAILS) {
    const present = question[detail] !== undefined;
    if (present && !type.details.includes(detail)) {
      issues.push({ path: `${path}.${detail}`, message: `a ${question.type} question does not read "${detail}"`, hint: 'remove it, or change the type' });
    } else if (!present && type.needs.includes(detail)) {
      issues.push({ path, message: `a ${question.type} question needs "${detail}"`, hint: `add "${detail}"` });
    }
  }
}

function lintOption(option: Option, path: string, place: Place): void {
  option.flags?.forEach((raise, index) => lintRaise(raise, `${path}.flags[${index}]`, place));
  if (option.safetyText) known(option.safetyText, place.questionnaire.safetyTexts, 'safety text', `${path}.safetyText`, place.issues);
}

function lintRaise(raise: FlagRaise, path: string, place: Place): void {
  known(raise.code, place.questionnaire.flags, 'flag', `${path}.code`, place.issues);
  if (raise.when) lintCondition(raise.when, `${path}.when`, place);
}

function lintCondition(condition: Condition, path: string, place: Place): void {
  walkCondition(condition, path, (leaf, at) => {
    if ('setting' in leaf) {
      if (place.questionnaire.settings.includes(leaf.setting)) return;
      place.issues.push({ path: `${at}.setting`, message: `"${leaf.setting}" is not declared`, hint: 'add it to "settings"' });
      return;
    }
    const operands = [leaf['='], leaf['!='], ...[leaf.includes ?? []].flat()].filter((operand) => operand !== undefined);
    if (operands.length === 0) lintEarlier(leaf.question, `${at}.question`, place);
    for (const operand of operands) lintChoice(leaf.question, operand, at, place);
  });
}

function lintEarlier(id: string, path: string, { earlier, issues, questionnaire }: Place): Question | undefined {
  const question = earlier.get(id);
  if (question) return question;
  const later = questionnaire.sections.some((section) => section.items.some((item) => item.id === id));
  issues.push(
    later
      ? { path, message: `"${id}" is asked later than this reads it`, hint: 'read earlier questions only, or move this one behind it' }
      : { path, message: `there is no question "${id}"`, hint: 'use the id of an earlier question' },
  );
  return undefined;
}

function lintChoice(id: string, code: unknown, path: string, place: Place): void {
  const options = lintEarlier(id, `${path}.question`, place)?.options;
  if (!options || options.some((option) => option.code === code)) return;
  const codes = options.map((option) => option.code).join(', ');
  place.issues.push({ path, message: `"${id}" has no option ${JSON.stringify(code)}`, hint: `use one of: ${codes}` });
}

/** Names of states that every conversation has. */
const RESERVED = ['review', 'completed', 'stopped', 'ended-minor', 'declined'];

function lintReserved({ sections, afterStop }: Questionnaire, issues: Issue[]): void {
  const check = (id: string, path: string): void => {
    if (RESERVED.includes(id)) issues.push({ path, message: `"${id}" is the name of a state of every conversation`, hint: 'choose another id' });
  };
  [...sections, afterStop].forEach((section, at) => {
    const path = section === afterStop ? '$.afterStop' : `$.sections[${at}]`;
    check(section.id, `${path}.id`);
    section.items.forEach((question, q) => check(question.id, `${path}.items[${q}].id`));
  });
  if (sections.some((section) => section.id === afterStop.id)) {
    issues.push({ path: '$.afterStop.id', message: `"${afterStop.id}" is the id of a section as well`, hint: 'give each its own' });
  }
}

function lintSources(questionnaire: Questionnaire, issues: Issue[]): void {
  const check = (sources: string[] | undefined, path: string): void =>
    sources?.forEach((key, index) => known(key, questionnaire.sources, 'source', `${path}.sources[${index}]`, issues));
  for (const [code, flag] of Object.entries(questionnaire.flags)) check(flag.sources, `$.flags.${code}`);
  for (const [id, safetyText] of Object.entries(questionnaire.safetyTexts)) check(safetyText.sources, `$.safetyTexts.${id}`);
  questionnaire.cards.forEach((card, index) => check(card.sources, `$.cards[${index}]`));
  questionnaire.sections.forEach((section, s) => section.items.forEach((question, q) => check(question.sources, `$.sections[${s}].items[${q}]`)));
}
