import { isGroup, type Group, type Item, type Question, type Questionnaire, type Section, type WordList } from '../definition/types.ts';
import { uses } from '../definition/uses.ts';
import { questionsRead } from '../definition/questions-read.ts';
import type { AnswerReader } from '../questions/answer-reader.ts';
import type { compareAmounts } from './compare-amounts.ts';
import type { FoldedList } from './screening.ts';

/** A question and where it stands. */
export interface Placed {
  question: Question;
  section: Section;
  /** Place in document order, from 0; those asked after a stop come last. */
  order: number;
  /** The groups around it, outermost first. */
  groups: readonly Group[];
  /** The ids of the repeating groups whose instances its key counts, outermost first. */
  repeats: readonly string[];
  /** Set on the question that asks whether there is one more of a repeating group; its id is the group's. */
  asksFor?: Group;
}

/** A group and the first and last question in it. */
export interface PlacedGroup {
  group: Group;
  first: Placed;
  last: Placed;
}

/** A questionnaire with its questions found by id, and by what their conditions read. */
export interface QuestionIndex {
  questionnaire: Questionnaire;
  /** In document order, without those asked after a stop; a repeating group's own question stands before what it repeats. */
  path: readonly Placed[];
  afterStop: readonly Placed[];
  byId: ReadonlyMap<string, Placed>;
  groups: ReadonlyMap<string, PlacedGroup>;
  /** For each question, those whose being shown depends on it, in document order. */
  dependents: ReadonlyMap<string, readonly Placed[]>;
  wordLists: readonly FoldedList[];
  /** The word lists that a text meets. */
  screen: (text: string, lists: readonly FoldedList[]) => WordList[];
  /** How conditions compare amounts and moments. */
  compare: typeof compareAmounts;
  /** Reads an untrusted value as an answer to a question. */
  read: AnswerReader;
}

/** How answers are read, and judged where they say more than codes. */
export type Judging = Pick<QuestionIndex, 'wordLists' | 'screen' | 'compare' | 'read'>;

/** Indexes a questionnaire once, so that no answer costs a search. */
export function placeQuestions(questionnaire: Questionnaire, judging: Judging): QuestionIndex {
  let order = 0;
  const place = (section: Section): Placed[] => placeItems(section.items, section, [], [], () => order++);
  const path = questionnaire.sections.flatMap(place);
  const afterStop = questionnaire.afterStop ? place(questionnaire.afterStop) : [];
  const byId = new Map([...path, ...afterStop].map((placed) => [placed.question.id, placed]));
  const dependents = new Map<string, Placed[]>();
  for (const placed of [...path, ...afterStop]) {
    for (const id of readBy(placed)) {
      const list = dependents.get(id);
      if (list) list.push(placed);
      else dependents.set(id, [placed]);
    }
  }
  return { questionnaire, path, afterStop, byId, groups: uses.groups ? placeGroups([...path, ...afterStop]) : new Map(), dependents, ...judging };
}

function placeItems(items: readonly Item[], section: Section, groups: readonly Group[], repeats: readonly string[], next: () => number): Placed[] {
  return items.flatMap((item) => {
    if (!uses.groups || !isGroup(item)) return { question: item as Question, section, order: next(), groups, repeats };
    const inside = [...groups, item];
    if (!item.repeats) return placeItems(item.items, section, inside, repeats, next);
    const counted = [...repeats, item.id];
    const question: Question = { id: item.id, type: 'yes-no', mandatory: 'required' };
    return [{ question, section, order: next(), groups: inside, repeats: counted, asksFor: item }, ...placeItems(item.items, section, inside, counted, next)];
  });
}

function placeGroups(path: readonly Placed[]): Map<string, PlacedGroup> {
  const groups = new Map<string, PlacedGroup>();
  for (const placed of path) {
    for (const group of placed.groups) groups.set(group.id, { group, first: groups.get(group.id)?.first ?? placed, last: placed });
  }
  return groups;
}

/** The ids of the questions that decide whether this one is shown. */
function readBy({ question, groups, repeats }: Placed): Set<string> {
  const conditions = [question.showWhen, ...groups.map((group) => group.showWhen)].filter((condition) => condition !== undefined);
  return new Set([...conditions.flatMap(questionsRead), ...repeats]);
}
