import type { Question, Questionnaire, Section } from '../definition/types.ts';
import { questionsRead } from '../definition/walk-conditions.ts';
import { foldLists, type FoldedList } from './screening.ts';

/** A question and where it stands. */
export interface Placed {
  question: Question;
  section: Section;
  /** Place in document order, from 0; those asked after a stop come last. */
  order: number;
}

/** A questionnaire with its questions found by id, and by what their conditions read. */
export interface QuestionIndex {
  questionnaire: Questionnaire;
  /** In document order, without those asked after a stop. */
  path: readonly Placed[];
  afterStop: readonly Placed[];
  byId: ReadonlyMap<string, Placed>;
  /** For each question, those whose condition reads it, in document order. */
  dependents: ReadonlyMap<string, readonly Placed[]>;
  wordLists: readonly FoldedList[];
}

/** Indexes a questionnaire once, so that no answer costs a search. */
export function indexQuestions(questionnaire: Questionnaire): QuestionIndex {
  let order = 0;
  const place = (section: Section): Placed[] => section.items.map((question) => ({ question, section, order: order++ }));
  const path = questionnaire.sections.flatMap(place);
  const afterStop = place(questionnaire.afterStop);
  const byId = new Map([...path, ...afterStop].map((placed) => [placed.question.id, placed]));
  const dependents = new Map<string, Placed[]>();
  for (const placed of path) {
    if (!placed.question.showWhen) continue;
    for (const id of questionsRead(placed.question.showWhen)) {
      const list = dependents.get(id);
      if (list) list.push(placed);
      else dependents.set(id, [placed]);
    }
  }
  return { questionnaire, path, afterStop, byId, dependents, wordLists: foldLists(questionnaire.wordLists) };
}
