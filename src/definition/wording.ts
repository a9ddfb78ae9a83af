import type { OptionProse, Prose, QuestionProse, Wording } from './prose.ts';
import type { ClinicDetails, Language, Placeholder, Questionnaire } from './types.ts';

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

/** A value as a sentence may begin with it; one that has a capital letter stays as its owner writes it. */
const beginning = (value: string): string => (value === value.toLowerCase() ? value.charAt(0).toUpperCase() + value.slice(1) : value);

/** Replaces `{placeholders}` by the clinic's own values; one without a value stays as it is. */
export function fill(text: string, clinic: ClinicDetails): string {
  return text.replace(/\{([a-z-]+)\}/g, (whole, name: Placeholder, at: number) => {
    const value = Object.hasOwn(clinic, name) && clinic[name];
    if (!value) return whole;
    const begins = name !== 'privacy-url' && /(^|[.!?]\s)$/.test(text.slice(0, at));
    return begins ? beginning(value) : value;
  });
}

/** The first wording whose needs the clinic meets, filled in; null where there is none. */
export function chooseWording(wordings: Wording[], clinic: ClinicDetails): string | null {
  const chosen = wordings.find((wording) => (wording.needs ?? []).every((need) => clinic[need]));
  return chosen ? fill(chosen.text, clinic) : null;
}

/** The prose of a questionnaire in a language, or in its first language where it has none in that one. */
export function proseOf(questionnaire: Questionnaire, language: Language): Prose {
  const prose = own(questionnaire.prose, language) ?? Object.values(questionnaire.prose)[0];
  if (!prose) throw new Error(`the questionnaire "${questionnaire.id}" has no prose`);
  return prose;
}

/** The words of one question. */
export function questionProse(prose: Prose, id: string): QuestionProse {
  return own(prose.questions, id) ?? { text: id };
}

/** The words of one option. */
export function optionProse(prose: QuestionProse, code: string): OptionProse {
  const found = (prose.options && own(prose.options, code)) ?? code;
  return typeof found === 'string' ? { label: found } : found;
}
