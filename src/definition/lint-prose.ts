import { memberPath, quoted, type Issue } from './issue.ts';
import { lintTexts } from './lint-texts.ts';
import { lintPiping } from './lint-piping.ts';
import { aType, requirementOf } from './lint-place.ts';
import type { GroupProse, Prose, QuestionProse, Wording } from './prose.ts';
import type { TypeRequirements } from './type-requirements.ts';
import type { Group, Language, Question, Questionnaire } from './types.ts';
import { groupsOf, questionsOf } from './walk-items.ts';

/** Faults between structure and prose: an id without words, words without an id, a placeholder nobody fills, a text that is none. */
export function lintProse(questionnaire: Questionnaire, types: TypeRequirements): Issue[] {
  const issues: Issue[] = [];
  for (const language of questionnaire.languages) {
    const prose = Object.hasOwn(questionnaire.prose, language) ? questionnaire.prose[language] : undefined;
    if (prose) lintLanguage(questionnaire, prose, language, types, issues);
    else issues.push({ path: '$.prose', message: `there is no prose in "${language}"`, hint: `add it, or take "${language}" out of "languages"` });
  }
  for (const language of Object.keys(questionnaire.prose)) {
    if (questionnaire.languages.includes(language)) continue;
    issues.push({ path: memberPath('$.prose', language), message: `"${language}" is not declared`, hint: 'add it to "languages"' });
  }
  lintTexts(questionnaire, issues);
  lintPiping(questionnaire, types, issues);
  return issues;
}

function lintLanguage(questionnaire: Questionnaire, prose: Prose, language: Language, types: TypeRequirements, issues: Issue[]): void {
  const path = memberPath('$.prose', language);
  const sections = [...questionnaire.sections, ...(questionnaire.afterStop ? [questionnaire.afterStop] : [])];
  const items = sections.flatMap((section) => section.items);
  const [questions, groups] = [questionsOf(items), groupsOf(items)];
  const ids = (named: readonly { id: string }[]): string[] => named.map(({ id }) => id);
  match(ids(sections), prose.sections, `${path}.sections`, issues);
  match(ids(questions), prose.questions, `${path}.questions`, issues);
  match(ids(groups), prose.groups ?? {}, `${path}.groups`, issues);
  match(Object.keys(questionnaire.flags), prose.flags, `${path}.flags`, issues);
  match(Object.keys(questionnaire.safetyTexts), prose.safetyTexts, `${path}.safetyTexts`, issues);
  match(ids(questionnaire.cards), prose.cards, `${path}.cards`, issues);
  for (const question of questions) lintQuestion(question, ownOf(prose.questions, question.id), types, memberPath(`${path}.questions`, question.id), issues);
  for (const group of groups) lintGroup(group, ownOf(prose.groups ?? {}, group.id), memberPath(`${path}.groups`, group.id), issues);
  for (const [id, { texts }] of Object.entries(prose.safetyTexts)) lintWordings(texts, `${memberPath(`${path}.safetyTexts`, id)}.texts`, issues);
}

function ownOf<T>(record: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

function match(ids: readonly string[], prose: Record<string, unknown>, path: string, issues: Issue[]): void {
  const known = new Set(ids);
  for (const id of known) {
    if (!Object.hasOwn(prose, id)) issues.push({ path, message: `${quoted(id)} has no prose`, hint: `add ${quoted(id)}` });
  }
  for (const id of Object.keys(prose)) {
    if (!known.has(id)) issues.push({ path: memberPath(path, id), message: `nothing in the structure is called ${quoted(id)}`, hint: 'remove it, or declare it' });
  }
}

function lintQuestion(question: Question, prose: QuestionProse | undefined, types: TypeRequirements, path: string, issues: Issue[]): void {
  if (!prose) return;
  match((question.options ?? []).map((option) => option.code), prose.options ?? {}, `${path}.options`, issues);
  const type = requirementOf(question, types);
  if (prose.ends && type && !type.details.includes('step')) {
    issues.push({ path: `${path}.ends`, message: `${aType(question.type)} question has no ends`, hint: 'remove it, or ask by a scale' });
  }
}

/** A repeating group asks for its instances in words of its own. */
function lintGroup(group: Group, prose: GroupProse | undefined, path: string, issues: Issue[]): void {
  if (!prose) return;
  for (const name of ['ask', 'askAnother'] as const) {
    if (group.repeats && prose[name] === undefined) {
      const hint = `add "${name}": a question that yes or no answers, like ${name === 'ask' ? '"Do you take any medicine?"' : '"Do you take another one?"'}`;
      issues.push({ path, message: `${quoted(group.id)} repeats and has no "${name}"`, hint });
    } else if (!group.repeats && prose[name] !== undefined) {
      issues.push({ path: `${path}.${name}`, message: `${quoted(group.id)} does not repeat and asks for nothing`, hint: 'remove it, or add "repeats" to the group' });
    }
  }
}

/** A text that must always be showable ends with a wording that needs nothing. */
function lintWordings(wordings: readonly Wording[], path: string, issues: Issue[]): void {
  const last = wordings.at(-1);
  if (last?.needs?.length) {
    issues.push({ path: `${path}[${wordings.length - 1}].needs`, message: 'the last wording needs a clinic detail', hint: 'add a last wording without "needs"' });
  }
}
