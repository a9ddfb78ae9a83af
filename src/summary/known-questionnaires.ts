import type { Definition } from '../definition/types.ts';
import type { IndexedDefinition } from '../engine/compile.ts';
import { indexQuestions } from '../rules/question-index.ts';

/** Questionnaires that answers can be judged by, by hash. */
export type KnownQuestionnaires = ReadonlyMap<string, IndexedDefinition>;

/** Makes questionnaires ready to judge by, once for every submission that will come. */
export function knownQuestionnaires(definitions: Iterable<Definition>): KnownQuestionnaires {
  return new Map([...definitions].map((definition) => [definition.hash, { definition, index: indexQuestions(definition.questionnaire) }]));
}
