import type { Definition, Group, Option, Question } from '../definition/types.ts';
import { optionProse, proseOf, questionProse } from '../definition/wording.ts';
import { valuesOf } from '../questions/question-types.ts';
import { answerKey, instanceOf } from '../rules/answer-key.ts';
import { indexQuestions } from '../rules/question-index.ts';
import type { Summary, SummaryAnswer } from '../summary/types.ts';
import { canonicalOf } from './canonical.ts';
import { formTree, ownLanguage, unfilled, type FormNode } from './form-tree.ts';
import { placesUnder } from './places-under.ts';
import type { R4Answer, R4Reference, R4Response, R4ResponseItem } from './r4.ts';
import { toR4Values, type ValueContext } from './to-r4-values.ts';

/** What a host may say of a response; receivers differ in what they ask for. */
export interface ResponseOptions {
  /** RFC 3339; by default when the visit was finished. */
  authored?: string;
  /** By default how the visit ended. */
  status?: R4Response['status'];
  /** Canonical of the Questionnaire; by default the one it was imported from, or the one it is exported with. */
  questionnaire?: string;
  subject?: R4Reference;
  source?: R4Reference;
  author?: R4Reference;
  /** Canonical of the profile that the receiver asks for. */
  profile?: string;
}

/** The answers of a visit as a FHIR R4 QuestionnaireResponse, in the order, the nesting and the words of the Questionnaire. */
export function toFhirResponse(definition: Definition, summary: Summary, options: ResponseOptions = {}): R4Response {
  const { subject, author, source, profile } = options;
  const items = new ResponseWriter(definition, summary).items();
  return {
    resourceType: 'QuestionnaireResponse',
    ...(profile !== undefined && { meta: { profile: [profile] } }),
    questionnaire: options.questionnaire ?? canonicalOf(definition.questionnaire),
    status: options.status ?? (summary.outcome === 'stopped' ? 'stopped' : 'completed'),
    ...(subject && { subject }),
    authored: options.authored ?? summary.finishedAt,
    ...(author && { author }),
    ...(source && { source }),
    ...(items.length > 0 && { item: items }),
  };
}

class ResponseWriter {
  readonly #tree: FormNode[];
  readonly #answers: ReadonlyMap<string, SummaryAnswer>;
  readonly #instances: ReadonlyMap<string, number>;
  readonly #offset: string;
  readonly #prose: ReturnType<typeof proseOf>;

  constructor({ questionnaire }: Definition, { answers, startedAt }: Summary) {
    const given = answers.filter(({ value, status }) => value !== null && status !== 'skipped' && status !== 'not-asked');
    this.#tree = formTree(questionnaire);
    this.#answers = new Map(given.map((answer) => [answer.question, answer]));
    this.#instances = countInstances(given, questionnaire);
    this.#offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(startedAt)?.[0] ?? 'Z';
    this.#prose = proseOf(questionnaire, ownLanguage(questionnaire));
  }

  items(): R4ResponseItem[] {
    return this.#items(this.#tree, []);
  }

  #items(nodes: readonly FormNode[], instance: readonly number[]): R4ResponseItem[] {
    return nodes.flatMap((node) => {
      const { placed } = node;
      if (placed.kind === 'question') return this.#answered(node, placed.question, instance);
      if (placed.kind === 'words') return this.#ownWords(node, placed.question, placed.option, instance);
      return placed.kind === 'group' && placed.group.repeats ? this.#repeated(node, placed.group, instance) : this.#grouped(node, instance);
    });
  }

  #grouped(node: FormNode, instance: readonly number[]): R4ResponseItem[] {
    const item = this.#items(node.children, instance);
    return item.length > 0 ? [{ ...headOf(node), item }] : [];
  }

  #repeated(node: FormNode, { id }: Group, instance: readonly number[]): R4ResponseItem[] {
    const count = this.#instances.get(answerKey(id, instance)) ?? 0;
    return Array.from({ length: count }, (_, at) => this.#grouped(node, [...instance, at + 1])).flat();
  }

  #answered(node: FormNode, question: Question, instance: readonly number[]): R4ResponseItem[] {
    const value = this.#answers.get(answerKey(question.id, instance))?.value ?? null;
    if (value === null) return [];
    const answer: R4Answer[] = toR4Values(value, question, this.#context(question));
    if (answer.length === 0) return [];
    const values = valuesOf(value, question);
    for (const child of node.children) {
      const items = this.#items([child], instance);
      for (const at of items.length > 0 ? placesUnder(child, question, values) : []) putUnder(answer[at], items);
    }
    return [{ ...headOf(node), answer }];
  }

  #ownWords(node: FormNode, question: Question, { code }: Option, instance: readonly number[]): R4ResponseItem[] {
    const value = this.#answers.get(answerKey(question.id, instance))?.value ?? null;
    const values = value === null ? [] : valuesOf(value, question);
    const words = values.flatMap((one) => (one.kind === 'coding' && one.code === code && one.text ? [one.text] : []));
    return words.length > 0 ? [{ ...headOf(node), answer: words.map((text) => ({ valueString: text })) }] : [];
  }

  #context({ id }: Question): ValueContext {
    const prose = questionProse(this.#prose, id);
    return { label: (code) => unfilled(optionProse(prose, code).label), offset: this.#offset };
  }
}

function putUnder(answer: R4Answer | undefined, items: R4ResponseItem[]): void {
  if (answer) answer.item = [...(answer.item ?? []), ...items];
}

function headOf({ linkId, text, source }: FormNode): R4ResponseItem {
  return { linkId, ...(source?.definition !== undefined && { definition: source.definition }), ...(text !== '' && { text }) };
}

/** How many instances of each repeating group hold an answer, by the group's id and the instances around it. */
function countInstances(answers: readonly SummaryAnswer[], questionnaire: Definition['questionnaire']): Map<string, number> {
  const { byId } = indexQuestions(questionnaire);
  const counts = new Map<string, number>();
  for (const { question: key } of answers) {
    const placed = byId.get(key.split('#')[0] ?? key);
    const instance = instanceOf(key);
    placed?.repeats.forEach((id, depth) => {
      const group = answerKey(id, instance.slice(0, depth));
      counts.set(group, Math.max(counts.get(group) ?? 0, instance[depth] ?? 0));
    });
  }
  return counts;
}
