import type { Definition } from './types.ts';

/** A definition with the prose that another form of the same questionnaire has in further languages. */
export function withProseOf(definition: Definition, other: Definition): Definition {
  const { questionnaire } = definition;
  return { ...definition, questionnaire: { ...questionnaire, prose: { ...other.questionnaire.prose, ...questionnaire.prose } } };
}
