import { isGroup, type Group, type Item, type Question, type Questionnaire } from '../../src/definition/types.ts';
import type { AnswerValue } from '../../src/questions/types.ts';

/** The most instances of a repeating group whose own limits say nothing. */
export const MOST_INSTANCES = 50;

/** A visit as a plain reader sees it: what was said by key, null for a question that was skipped. */
export interface Said {
  form: Questionnaire;
  answers: ReadonlyMap<string, AnswerValue | null>;
  settings: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
}

/** One question in one instance of the repeating groups around it. */
export interface Spot {
  key: string;
  question: Question;
  /** Every group around it, outermost first. */
  groups: readonly Group[];
  /** The repeating ones among them with the number of the instance. */
  inside: readonly { id: string; number: number }[];
  /** Set where it asks whether there is one more of this group. */
  asksFor?: Group;
  afterStop: boolean;
}

/** Where a question stands in the document, whatever was answered. */
export interface Standing {
  question: Question;
  repeating: readonly string[];
}

/** Finds a question by looking through the whole document. */
export function find(id: string, form: Questionnaire): Standing | undefined {
  const search = (items: readonly Item[], repeating: readonly string[]): Standing | undefined => {
    for (const item of items) {
      if (!isGroup(item) && item.id === id) return { question: item, repeating };
      const found = isGroup(item) ? search(item.items, item.repeats ? [...repeating, item.id] : repeating) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  for (const section of [...form.sections, ...(form.afterStop ? [form.afterStop] : [])]) {
    const found = search(section.items, []);
    if (found) return found;
  }
  return undefined;
}

/** The key of a question in these instances. */
export const keyOf = (id: string, numbers: readonly number[]): string => (numbers.length > 0 ? `${id}#${numbers.join('.')}` : id);

/** The groups that contain one another down to this one, found by looking through the whole document. */
export function groupNamed(id: string, form: Questionnaire): Group | undefined {
  const search = (items: readonly Item[]): Group | undefined => {
    for (const item of items) {
      if (!isGroup(item)) continue;
      const found = item.id === id ? item : search(item.items);
      if (found) return found;
    }
    return undefined;
  };
  return search([...form.sections, ...(form.afterStop ? [form.afterStop] : [])].flatMap((section) => section.items));
}

/** Whether one more instance stands after so many: up to the least without being asked, then by what was said, up to the most. */
export function isOneMore(group: Group, numbers: readonly number[], before: number, answers: Said['answers']): boolean {
  const { min = 0, max = MOST_INSTANCES } = group.repeats ?? {};
  return before < min || (before < max && answers.get(keyOf(group.id, [...numbers, before])) === true);
}

/** The numbers of instances of a repeating group within these. */
export function instancesOf(group: Group, numbers: readonly number[], answers: Said['answers']): number[] {
  const found: number[] = [];
  while (isOneMore(group, numbers, found.length, answers)) found.push(found.length + 1);
  return found;
}

/** Every spot of the document in order, as the answers make it now; answers may come in while it is walked. */
export function* spotsOf(form: Questionnaire, answers: Said['answers'], afterStop: boolean): Generator<Spot> {
  const sections = afterStop ? (form.afterStop ? [form.afterStop] : []) : form.sections;
  for (const { items } of sections) yield* spotsIn(items, [], [], answers, afterStop);
}

function* spotsIn(items: readonly Item[], groups: readonly Group[], inside: Spot['inside'], answers: Said['answers'], afterStop: boolean): Generator<Spot> {
  const numbers = inside.map(({ number }) => number);
  for (const item of items) {
    if (!isGroup(item)) {
      yield { key: keyOf(item.id, numbers), question: item, groups, inside, afterStop };
      continue;
    }
    const around = [...groups, item];
    if (!item.repeats) {
      yield* spotsIn(item.items, around, inside, answers, afterStop);
      continue;
    }
    const question: Question = { id: item.id, type: 'yes-no', mandatory: 'required' };
    for (let before = 0; ; before++) {
      const counted = [...inside, { id: item.id, number: before }];
      yield { key: keyOf(item.id, [...numbers, before]), question, groups: around, inside: counted, asksFor: item, afterStop };
      if (!isOneMore(item, numbers, before, answers)) break;
      yield* spotsIn(item.items, around, [...inside, { id: item.id, number: before + 1 }], answers, afterStop);
    }
  }
}
