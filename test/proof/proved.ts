import type { Questionnaire } from '../../src/definition/types.ts';
import { check } from '../../src/proof/check.ts';
import type { CounterExample, Proof, PropertyId } from '../../src/proof/types.ts';
import { questionnaireOf } from '../fixtures/questionnaire.ts';

/** The proof of a small questionnaire, for a visitor of one day; without the section after a stop where it names none. */
export function proved(parts: Parameters<typeof questionnaireOf>[0], most?: number): Proof {
  const { afterStop, ...questionnaire }: Questionnaire = questionnaireOf(parts);
  const definition = { questionnaire: parts.afterStop && afterStop ? { ...questionnaire, afterStop } : questionnaire, hash: '0'.repeat(64) };
  for (const { sections, questions } of parts.afterStop ? [] : Object.values(questionnaire.prose)) {
    delete sections['after-stop'];
    delete questions['call-name'];
  }
  return check(definition, '2026-01-31', most);
}

/** What was found against a property, in short: where, and the way there. */
export function against(proof: Proof, id: PropertyId): string[] {
  return (proof.properties.find((property) => property.id === id)?.counterExamples ?? []).map((example) => `${example.at} ${wayTo(example)}`.trim());
}

/** The path of a counter-example as `question=answer`, `-` for a skipped one; the settings first. */
function wayTo({ path }: CounterExample): string {
  if (!path) return '(no path)';
  const steps = path.steps.map(({ question, answer, then = '' }) => `${question}=${answer === null ? '-' : JSON.stringify(answer).replaceAll('"', '')}${then && ` ${then}`}`);
  return [...path.settings, ...steps].join(', ');
}

/** The names of the properties that do not hold. */
export const failing = ({ properties }: Proof): PropertyId[] => properties.filter(({ holds }) => holds !== true).map(({ id }) => id);
