import type { OptionProse, Prose, QuestionProse } from './prose.ts';
import { uses } from './uses.ts';
import type { Group, Item, Language, Option, Question, Questionnaire, Section } from './types.ts';

/** An option with its words beside it. */
type PackedOption = [code: string, words?: string | OptionProse | null, more?: Omit<Option, 'code'>];

type PackedQuestion = Omit<Question, 'options'> & { options?: PackedOption[]; words?: QuestionProse };

type PackedItem = PackedQuestion | (Omit<Group, 'items'> & { items: PackedItem[] });

type PackedSection = Omit<Section, 'items'> & { items: PackedItem[] };

/** A questionnaire in one language as it travels to a page: each question with its words beside it, so that no id or code is said twice. */
export type PackedQuestionnaire = Omit<Questionnaire, 'sections' | 'afterStop'> & { sections: PackedSection[]; afterStop?: PackedSection };

/** Puts the words of a language beside the questions; what has no place there stays where it is. */
export function pack({ sections, afterStop, prose, ...others }: Questionnaire, language: Language): PackedQuestionnaire {
  const words = prose[language] ?? ({ questions: {} } as Prose);
  const questions = { ...words.questions };
  const packSection = (section: Section): PackedSection => ({ ...section, items: section.items.map(packItem) });
  const packItem = (item: Item): PackedItem => {
    if ('items' in item) return { ...item, items: item.items.map(packItem) };
    const { options, ...question } = item;
    const found = questions[item.id];
    const { options: labels, ...said } = found ?? { text: '' };
    const left = { ...labels };
    delete questions[item.id];
    const packed = options?.map(({ code, ...more }): PackedOption => {
      const label = left[code] ?? null;
      delete left[code];
      return Object.keys(more).length > 0 ? [code, label, more] : [code, label];
    });
    return { ...question, ...(packed && { options: packed }), ...(found && { words: { ...said, ...(Object.keys(left).length > 0 && { options: left }) } }) };
  };
  const asked = { sections: sections.map(packSection), ...(afterStop && { afterStop: packSection(afterStop) }) };
  return { ...others, ...asked, prose: { ...prose, [language]: { ...words, questions } } };
}

/** Takes the words from beside the questions again. */
export function unpack({ sections, afterStop, prose, ...others }: PackedQuestionnaire): Questionnaire {
  const [[language, words] = ['', { questions: {} } as Prose]] = Object.entries(prose);
  const questions = { ...words.questions };
  const unpackSection = (section: PackedSection): Section => ({ ...section, items: section.items.map(unpackItem) });
  const unpackItem = (item: PackedItem): Item => {
    if (uses.groups && 'items' in item) return { ...item, items: item.items.map(unpackItem) };
    const { options, words: said, ...question } = item as PackedQuestion;
    const labels = { ...said?.options };
    const whole = options?.map(([code, label, more]) => {
      if (label) labels[code] = label;
      return { code, ...more };
    });
    if (said) questions[item.id] = { ...said, ...(Object.keys(labels).length > 0 && { options: labels }) };
    return { ...question, ...(whole && { options: whole }) };
  };
  const asked = { sections: sections.map(unpackSection), ...(afterStop && { afterStop: unpackSection(afterStop) }) };
  return { ...others, ...asked, prose: { [language]: { ...words, questions } } };
}
