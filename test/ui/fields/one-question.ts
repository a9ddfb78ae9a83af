import { parseQuestionnaire } from '../../../src/definition/parse-questionnaire.ts';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Definition, Question } from '../../../src/definition/types.ts';
import { questionTypes } from '../../../src/questions/question-types.ts';

/** What is asked after the one question. */
export const next = 'And then?';

/** A questionnaire of one question and what comes after it. */
export function oneQuestion(question: Question, prose: QuestionProse): Definition {
  const parsed = parseQuestionnaire(
    {
      schema: 'preconsult-questionnaire/1',
      id: 'one-question',
      version: '1.0.0',
      languages: ['en'],
      sections: [{ id: 'part', heading: 'health', items: [question, { id: 'next', type: 'yes-no' }] }],
      prose: {
        en: {
          title: 'Before your visit',
          intro: [{ text: 'Hello' }],
          footer: [{ text: 'In an emergency call 115.' }],
          sections: { part: { title: 'Your skin' } },
          questions: { [question.id]: prose, next: { text: next } },
        },
      },
    },
    questionTypes,
  );
  if ('issues' in parsed) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return { questionnaire: parsed.questionnaire, hash: '0'.repeat(64) };
}
