import type { Prose } from '../definition/prose.ts';
import { isGroup, type Group, type Item, type Option, type Question, type Questionnaire, type Section } from '../definition/types.ts';
import { optionProse, proseOf, questionProse } from '../definition/wording.ts';
import type { ImportedItem } from '../definition/imported.ts';

/** What stands at one place of the form that a questionnaire is, or was imported from. */
export type Placed =
  | { kind: 'section'; section: Section; afterStop: boolean }
  | { kind: 'group'; group: Group }
  | { kind: 'question'; question: Question; afterStop: boolean }
  /** The own words beside an option of the question above. */
  | { kind: 'words'; question: Question; option: Option };

/** One item of that form, with those under it in the form's order. */
export interface FormNode {
  linkId: string;
  /** Its text in the form's own language; empty where it has none. */
  text: string;
  placed: Placed;
  source: ImportedItem | undefined;
  children: FormNode[];
}

/** The language a questionnaire is written out in. */
export function ownLanguage({ source, languages }: Questionnaire): string {
  return source?.language !== undefined && languages.includes(source.language) ? source.language : (languages[0] ?? 'en');
}

/** A text without what only a visit could fill: placeholders stay as their names. */
export const unfilled = (text: string): string => text.replace(/\{([^{}]*)\}/g, '[$1]');

/** The form that a questionnaire is: an imported one's own items in their own order, of any other each section a group. */
export function formTree(questionnaire: Questionnaire): FormNode[] {
  return new TreeBuilder(questionnaire).build();
}

class TreeBuilder {
  readonly #questionnaire: Questionnaire;
  readonly #prose: Prose;
  readonly #linkIds = new Set<string>();
  readonly #byLinkId = new Map<string, FormNode>();

  constructor(questionnaire: Questionnaire) {
    this.#questionnaire = questionnaire;
    this.#prose = proseOf(questionnaire, ownLanguage(questionnaire));
  }

  build(): FormNode[] {
    const { sections, afterStop, source } = this.#questionnaire;
    if (source) return this.#nodes([...sections.flatMap(({ items }) => items), ...(afterStop?.items ?? [])], false);
    const nodes = sections.map((section) => this.#section(section, false));
    return afterStop ? [...nodes, this.#section(afterStop, true)] : nodes;
  }

  #section(section: Section, afterStop: boolean): FormNode {
    const text = unfilled(this.#prose.sections[section.id]?.title ?? section.id);
    const children = this.#nodes(section.items, afterStop);
    return { linkId: this.#linkId(section.id), text, placed: { kind: 'section', section, afterStop }, source: undefined, children };
  }

  #nodes(items: readonly Item[], afterStop: boolean): FormNode[] {
    const nodes: FormNode[] = [];
    const parents = new Set<FormNode>();
    for (const item of items) {
      const node = isGroup(item) ? this.#group(item, afterStop) : this.#question(item, afterStop);
      this.#byLinkId.set(node.linkId, node);
      const above = item.source?.under === undefined ? undefined : this.#byLinkId.get(item.source.under);
      if (above) parents.add(above);
      (above?.children ?? nodes).push(node);
    }
    for (const { children } of parents) inOrder(children);
    return inOrder(nodes);
  }

  #group(group: Group, afterStop: boolean): FormNode {
    const { source, id } = group;
    const text = source?.text ?? unfilled(this.#prose.groups?.[id]?.title ?? id);
    const linkId = this.#linkId(source?.linkId ?? id);
    return { linkId, text, placed: { kind: 'group', group }, source, children: this.#nodes(group.items, afterStop) };
  }

  #question(question: Question, afterStop: boolean): FormNode {
    const { source, id, options = [] } = question;
    const prose = questionProse(this.#prose, id);
    const linkId = this.#linkId(source?.linkId ?? id);
    const words = options.filter(({ ownWords }) => ownWords).map((option): FormNode => {
      const text = unfilled(optionProse(prose, option.code).label);
      return { linkId: this.#linkId(`${linkId}-${option.code}-words`), text, placed: { kind: 'words', question, option }, source: undefined, children: [] };
    });
    return { linkId, text: source?.text ?? unfilled(prose.otherwise ?? prose.text), placed: { kind: 'question', question, afterStop }, source, children: words };
  }

  /** The name itself, or where it is taken, one like it. */
  #linkId(name: string): string {
    let linkId = name;
    for (let next = 2; this.#linkIds.has(linkId); next++) linkId = `${name}-${next}`;
    this.#linkIds.add(linkId);
    return linkId;
  }
}

/** Items that conditions moved go back to where the form has them. */
function inOrder(nodes: FormNode[]): FormNode[] {
  const placeOf = ({ source }: FormNode): number | undefined => source?.place;
  const moved = nodes.filter((node) => placeOf(node) !== undefined).sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0));
  let next = 0;
  nodes.forEach((node, at) => {
    if (placeOf(node) !== undefined) nodes[at] = moved[next++] ?? node;
  });
  return nodes;
}
