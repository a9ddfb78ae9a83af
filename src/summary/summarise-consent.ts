import type { Language, Question } from '../definition/types.ts';
import { fill, proseOf, questionProse } from '../definition/wording.ts';
import type { ConversationContext } from '../engine/conversation.ts';
import { entryOf } from '../rules/answers.ts';
import type { PathStep } from '../rules/walk-path.ts';
import { answerWording, codesOf, staffWording } from './answer-wording.ts';
import type { SummariseOptions } from './summarise.ts';
import type { ConsentRecord } from './types.ts';
import { wordsIn } from './words-in.ts';

/** What was agreed to, word for word in the language it was read in, and in staff's where that is another. */
export function summariseConsent(steps: readonly PathStep[], context: ConversationContext, hash: string, options: SummariseOptions): ConsentRecord[] {
  const { questionnaire, staffLanguage } = options;
  return steps.flatMap(({ key, placed: { question } }) => {
    const entry = entryOf(context.answers, key);
    if (question.type !== 'consent' || entry?.status !== 'answered') return [];
    const granted = codesOf(question, entry.value);
    const codes = (question.options ?? []).map((option) => option.code);
    const labels = answerWording(question, codes, entry.language, wordsIn(entry.language, options)).answer;
    const staffLabels = staffWording(question, codes, staffLanguage, wordsIn(staffLanguage, options)).answer;
    const text = [...linesOf(question, entry.language, options), ...labels];
    const staff = [...linesOf(question, staffLanguage, options), ...staffLabels];
    return {
      question: key,
      text,
      ...(staff.join() !== text.join() && { staff }),
      version: questionnaire.version,
      hash,
      language: entry.language,
      purposes: codes.map((code, index) => {
        const [label = code, own = label] = [labels[index], staffLabels[index]];
        return { code, label, ...(own !== label && { staff: own }), granted: granted.includes(code) };
      }),
      act: 'ticked-and-continued',
      at: entry.at,
    };
  });
}

/** The text above the boxes of a consent question. */
function linesOf({ id }: Question, language: Language, { questionnaire, clinicIn }: SummariseOptions): string[] {
  const { text, help } = questionProse(proseOf(questionnaire, language), id);
  return [text, help ?? ''].filter(Boolean).map((line) => fill(line, clinicIn(language)));
}
