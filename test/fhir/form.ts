import { isGroup, type Group, type Question, type Questionnaire } from '../../src/definition/types.ts';
import { compile } from '../../src/engine/compile.ts';
import { walk } from '../../src/engine/walk.ts';
import { fromFhir } from '../../src/fhir/from-fhir.ts';
import type { R4Response } from '../../src/fhir/r4.ts';
import { toFhirResponse, type ResponseOptions } from '../../src/fhir/to-fhir-response.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { questionsOf } from '../../src/definition/walk-items.ts';
import { input, moment, request } from '../fixtures/visit.ts';
import { definitionOf } from './random-visit.ts';

/** JSON as a form has it. */
export type Json = Record<string, unknown>;

/** A small R4 Questionnaire with these items. */
export const form = (items: Json[], more: Json = {}): Json => ({
  resourceType: 'Questionnaire',
  url: 'https://forms.example/q',
  version: '2',
  language: 'en',
  title: 'A form',
  status: 'active',
  item: items,
  ...more,
});

/** An item; its text is made of its linkId. */
export const item = (linkId: string, type: string, more: Json = {}): Json => ({ linkId, type, text: `Text of ${linkId}`, ...more });

/** A choice of codings of one system. */
export const choice = (linkId: string, codes: string[], more: Json = {}): Json =>
  item(linkId, 'choice', { answerOption: codes.map((code) => ({ valueCoding: { system: 'https://codes.example', code, display: `Label ${code}` } })), ...more });

/** A condition of R4. */
export const when = (question: string, operator: string, answer: Json): Json => ({ question, operator, ...answer });

/** An extension of R4. */
export const extension = (url: string, value: Json): Json => ({ url: url.includes(':') ? url : `http://hl7.org/fhir/StructureDefinition/${url}`, ...value });

/** What kind of look or role an item has. */
export const control = (code: string): Json => extension('questionnaire-itemControl', { valueCodeableConcept: { coding: [{ code }] } });

/** The questionnaire that a form becomes; throws where it is refused. */
export function imported(json: unknown): Questionnaire {
  const result = fromFhir(json);
  if ('issues' in result) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.questionnaire;
}

/** What importing lists, as lines. */
export const warningsOf = (json: unknown): string[] => fromFhir(json).warnings.map(({ path, message }) => `${path}: ${message}`);

/** Why a form is refused, as lines. */
export function issuesOf(json: unknown): string[] {
  const result = fromFhir(json);
  return 'issues' in result ? result.issues.map(({ path, message }) => `${path}: ${message}`) : [];
}

/** Every question of a questionnaire. */
export const questions = (questionnaire: Questionnaire): Question[] => questionsOf(questionnaire.sections.flatMap(({ items }) => items));

/** The only question of a form with one item. */
export const questionOf = (one: Json): Question => questions(imported(form([one])))[0]!;

/** Every group of a questionnaire, outermost first. */
export function groups(questionnaire: Questionnaire): Group[] {
  const under = (group: Group): Group[] => [group, ...group.items.filter(isGroup).flatMap(under)];
  return questionnaire.sections.flatMap(({ items }) => items.filter(isGroup).flatMap(under));
}

/** What is asked where these answers are given, and the response that comes of it. */
export function visit(questionnaire: Questionnaire, answers: Json, options: ResponseOptions = {}): { asked: string[]; response: R4Response } {
  const definition = definitionOf(questionnaire);
  const conversation = compile(definition);
  const { actor, asked, stuckAt } = walk(conversation, input, { answers, language: 'en', at: () => moment(1) });
  if (stuckAt !== null) throw new Error(`stuck at ${stuckAt}`);
  const summary = summarise(conversation, actor.getSnapshot().context, request);
  return { asked, response: JSON.parse(JSON.stringify(toFhirResponse(definition, summary, options))) as R4Response };
}
