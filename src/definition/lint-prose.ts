import { memberPath, type Issue } from './shape.ts';
import type { Prose, Wording } from './prose.ts';
import { PLACEHOLDERS, type Language, type Question, type Questionnaire } from './types.ts';

/** Faults between structure and prose: an id without words, words without an id, a placeholder nobody fills. */
export function lintProse(questionnaire: Questionnaire): Issue[] {
  const issues: Issue[] = [];
  for (const language of questionnaire.languages) {
    const prose = Object.hasOwn(questionnaire.prose, language) ? questionnaire.prose[language] : undefined;
    if (prose) lintLanguage(questionnaire, prose, language, issues);
    else issues.push({ path: '$.prose', message: `there is no prose in "${language}"`, hint: `add it, or take "${language}" out of "languages"` });
  }
  for (const language of Object.keys(questionnaire.prose)) {
    if (questionnaire.languages.includes(language)) continue;
    issues.push({ path: memberPath('$.prose', language), message: `"${language}" is not declared`, hint: 'add it to "languages"' });
  }
  return issues;
}

function lintLanguage(questionnaire: Questionnaire, prose: Prose, language: Language, issues: Issue[]): void {
  const path = memberPath('$.prose', language);
  const sections = [...questionnaire.sections, questionnaire.afterStop];
  const questions = sections.flatMap((section) => section.items);
  const ids = (items: { id: string }[]): string[] => items.map((item) => item.id);
  match(ids(sections), prose.sections, `${path}.sections`, issues);
  match(ids(questions), prose.questions, `${path}.questions`, issues);
  match(Object.keys(questionnaire.flags), prose.flags, `${path}.flags`, issues);
  match(Object.keys(questionnaire.safetyTexts), prose.safetyTexts, `${path}.safetyTexts`, issues);
  match(ids(questionnaire.cards), prose.cards, `${path}.cards`, issues);
  for (const question of questions) lintOptions(question, prose, memberPath(`${path}.questions`, question.id), issues);
  for (const [id, { texts }] of Object.entries(prose.safetyTexts)) lintWordings(texts, `${memberPath(`${path}.safetyTexts`, id)}.texts`, issues);
  for (const [at, text] of textsOf(prose, path)) lintPlaceholders(text, at, issues);
}

function match(ids: string[], prose: Record<string, unknown>, path: string, issues: Issue[]): void {
  for (const id of ids.filter((one) => !Object.hasOwn(prose, one))) {
    issues.push({ path, message: `"${id}" has no prose`, hint: `add "${id}"` });
  }
  for (const id of Object.keys(prose).filter((one) => !ids.includes(one))) {
    issues.push({ path: memberPath(path, id), message: `nothing in the structure is called "${id}"`, hint: 'remove it, or declare it' });
  }
}

function lintOptions(question: Question, prose: Prose, path: string, issues: Issue[]): void {
  const own = Object.hasOwn(prose.questions, question.id) ? prose.questions[question.id] : undefined;
  if (own) match((question.options ?? []).map((option) => option.code), own.options ?? {}, `${path}.options`, issues);
}

/** A text that must always be showable ends with a wording that needs nothing. */
function lintWordings(wordings: Wording[], path: string, issues: Issue[]): void {
  const last = wordings.at(-1);
  if (last?.needs?.length) {
    issues.push({ path: `${path}[${wordings.length - 1}].needs`, message: 'the last wording needs a clinic detail', hint: 'add a last wording without "needs"' });
  }
}

/** Every string of a prose with its path. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return entries.flatMap(([key, member]) => textsOf(member, memberPath(path, key)));
}

function lintPlaceholders(text: string, path: string, issues: Issue[]): void {
  for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (PLACEHOLDERS.some((placeholder) => placeholder === name)) continue;
    issues.push({ path, message: `nothing fills the placeholder {${name}}`, hint: `use one of: ${PLACEHOLDERS.join(', ')}` });
  }
}
