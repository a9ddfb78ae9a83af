import { isApproved } from '../definition/is-approved.ts';
import type { Issue } from '../definition/issue.ts';
import type { Condition, Definition, Group, Question, Questionnaire } from '../definition/types.ts';
import { optionProse, questionProse } from '../definition/wording.ts';
import { addressOf } from './canonical.ts';
import { answersOfQuestion, extensionsOfGroup, extensionsOfQuestion } from './export-item.ts';
import { enablingOf, type Enabling } from './export-condition.ts';
import { SaidExport } from './export-said.ts';
import { TextExport } from './export-text.ts';
import { Findings } from './findings.ts';
import { formTree, ownLanguage, unfilled, type FormNode } from './form-tree.ts';
import { listUncarried } from './list-uncarried.ts';
import type { R4Item, R4Questionnaire } from './r4.ts';
import type { FormSources } from './to-enable-when.ts';
import { itemTypeOf, type ValueContext } from './to-r4-values.ts';

/** A FHIR R4 Questionnaire, and a list of what it could not carry. */
export interface Exported {
  questionnaire: R4Questionnaire;
  warnings: Issue[];
}

/** A questionnaire as a FHIR R4 Questionnaire. */
export function toFhir(definition: Definition): Exported {
  const { questionnaire } = definition;
  const findings = new Findings();
  const writer = new FormWriter(questionnaire, findings);
  const { source, version } = questionnaire;
  const title = writer.text.of((prose) => unfilled(prose.title), 'title');
  const form: R4Questionnaire = {
    resourceType: 'Questionnaire',
    language: ownLanguage(questionnaire),
    url: addressOf(questionnaire),
    version: source?.version ?? version,
    title: '',
    ...title,
    status: isApproved(definition) ? 'active' : 'draft',
    ...(source?.subjectType && { subjectType: source.subjectType }),
    ...writer.text.of((prose) => unfilled(prose.intro.find(({ needs }) => !needs?.length)?.text ?? ''), 'description'),
    item: writer.items(),
  };
  listUncarried(questionnaire, findings);
  return { questionnaire: form, warnings: findings.warnings };
}

class FormWriter {
  readonly text: TextExport;
  readonly #tree: FormNode[];
  readonly #findings: Findings;
  readonly #questions = new Map<string, { question: Question; linkId: string }>();
  readonly #linkIds = new Set<string>();
  readonly #sources: FormSources;
  readonly #said: SaidExport;

  constructor(questionnaire: Questionnaire, findings: Findings) {
    this.text = new TextExport(questionnaire);
    this.#findings = findings;
    this.#tree = formTree(questionnaire);
    this.#note(this.#tree);
    this.#said = new SaidExport(this.text, (linkId) => this.#linkIds.has(linkId));
    this.#sources = {
      question: (id) => this.#questions.get(id)?.question,
      linkId: (id) => this.#questions.get(id)?.linkId ?? id,
      label: (id, code) => this.#context(id).label(code),
    };
  }

  items(): R4Item[] {
    return this.#tree.map((node) => this.#item(node, null));
  }

  #note(nodes: readonly FormNode[]): void {
    for (const { linkId, placed, children } of nodes) {
      this.#linkIds.add(linkId);
      if (placed.kind === 'question') this.#questions.set(placed.question.id, { question: placed.question, linkId });
      this.#note(children);
    }
  }

  #item(node: FormNode, above: Question | null): R4Item {
    const { placed, source } = node;
    const kept = { linkId: node.linkId, ...(source?.definition !== undefined && { definition: source.definition }), ...(source?.prefix !== undefined && { prefix: source.prefix }) };
    if (placed.kind === 'section') return this.#holding(node, kept, { type: 'group', ...this.text.of((prose) => unfilled(prose.sections[placed.section.id]?.title ?? ''), 'text') });
    if (placed.kind === 'group') return this.#group(node, placed.group, above, kept);
    if (placed.kind === 'question') return this.#question(node, placed.question, placed.afterStop, above, kept);
    const { question, option } = placed;
    const text = this.text.of((prose) => unfilled(optionProse(questionProse(prose, question.id), option.code).label), 'text');
    return { ...kept, ...text, type: 'string', ...this.#enabling({ question: question.id, includes: option.code }, false).when };
  }

  #holding(node: FormNode, kept: Pick<R4Item, 'linkId'>, own: Pick<R4Item, 'type'> & Partial<R4Item>, above: Question | null = null): R4Item {
    return { ...kept, ...own, item: node.children.map((child) => this.#item(child, above)) };
  }

  #group(node: FormNode, group: Group, above: Question | null, kept: Pick<R4Item, 'linkId'>): R4Item {
    const { id, repeats, source } = group;
    const enabling = this.#enabling(withoutAbove(group.showWhen, above), group.whenUnknown === 'show');
    const extension = [...extensionsOfGroup(group), ...enabling.extension];
    const own: Omit<R4Item, 'linkId'> = {
      ...(extension.length > 0 && { extension }),
      ...(source?.code && source.type !== 'display' && { code: source.code }),
      ...this.text.of((prose) => prose.groups?.[id]?.title ?? '', 'text', source),
      // A display that others stand under is no R4, so that it is written as the group it was read as.
      type: 'group',
      ...enabling.when,
      ...(source?.required && { required: true }),
      ...(repeats && { repeats: true }),
    };
    const item = this.#holding(node, kept, own);
    return this.#said.with(item, [['help', (prose) => unfilled(prose.groups?.[id]?.intro ?? '')]], source);
  }

  #question(node: FormNode, question: Question, afterStop: boolean, above: Question | null, kept: Pick<R4Item, 'linkId'>): R4Item {
    const { id, source } = question;
    const enabling = this.#enabling(withoutAbove(question.showWhen, above), question.whenUnknown === 'show');
    const context = this.#context(id);
    const answers = answersOfQuestion(question, context);
    if (!enabling.sayable || afterStop) delete answers.required;
    answers.answerOption?.forEach((option, at) => Object.assign(option, this.text.ofOption(option, id, question.options?.[at])));
    const extension = [...extensionsOfQuestion(question, context, this.text.own.questions[id]?.format), ...enabling.extension];
    const item: R4Item = {
      ...kept,
      ...(extension.length > 0 && { extension }),
      ...(source?.code && question.type !== 'display' && { code: source.code }),
      ...this.text.of((prose) => textOf(prose.questions[id]), 'text', source),
      type: typeWith(answers, itemTypeOf(question)),
      ...enabling.when,
      ...answers,
      ...(node.children.length > 0 && { item: node.children.map((child) => this.#item(child, question)) }),
    };
    if (question.type === 'display') return item;
    const { min, max } = question;
    return this.#said.with(item, [
      ['help', (prose) => unfilled(prose.questions[id]?.help ?? '')],
      ['upper', (prose) => endSaid(prose.questions[id]?.ends?.high, max)],
      ['lower', (prose) => endSaid(prose.questions[id]?.ends?.low, min)],
    ], source);
  }

  #enabling(condition: Condition | undefined, showsUnknown: boolean): Enabling {
    return enablingOf(condition, showsUnknown, this.#sources, this.#findings);
  }

  #context(id: string): ValueContext {
    const prose = questionProse(this.text.own, id);
    return { label: (code) => unfilled(optionProse(prose, code).label), offset: 'Z' };
  }
}

/** The words at an end of a scale; its number alone says nothing that its limits do not. */
const endSaid = (words: string | undefined, end: number | string | undefined): string => (words === String(end) ? '' : unfilled(words ?? ''));

/** R4 has no options for two of its types (que-5), and others that say the same. */
function typeWith({ answerOption }: Partial<R4Item>, type: R4Item['type']): R4Item['type'] {
  if (!answerOption) return type;
  return type === 'text' ? 'string' : type === 'reference' ? 'choice' : type;
}

const textOf = (prose: { text: string; otherwise?: string } | undefined): string => unfilled(prose?.otherwise ?? prose?.text ?? '');

/** A condition without what standing under a question says already: that it is answered. */
function withoutAbove(condition: Condition | undefined, above: Question | null): Condition | undefined {
  if (!condition || !above) return condition;
  const isAbove = (part: Condition): boolean => 'question' in part && part.question === above.id && part.exists === true;
  if (isAbove(condition)) return undefined;
  if (!('all' in condition)) return condition;
  const [first, ...rest] = condition.all;
  if (!first || !isAbove(first)) return condition;
  return rest.length > 0 ? { all: rest } : undefined;
}
