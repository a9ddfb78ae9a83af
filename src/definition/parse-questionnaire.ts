import { cutShort, type Issue } from './issue.ts';
import { lintProse } from './lint-prose.ts';
import { lintStructure } from './lint-structure.ts';
import { lintUnused } from './lint-unused.ts';
import { plainCopy } from './plain-json.ts';
import { filledIn, questionnaireShape } from './questionnaire-shape.ts';
import type { TypeRequirements } from './type-requirements.ts';
import type { Questionnaire } from './types.ts';

export type { TypeRequirements } from './type-requirements.ts';

/** A questionnaire, or every reason why the input is none. */
export type Parsed = { questionnaire: Questionnaire } | { issues: Issue[] };

/** Reads an untrusted value as a questionnaire, into a value of its own; reports all issues at once and never throws. */
export function parseQuestionnaire(json: unknown, types: TypeRequirements): Parsed {
  const issues: Issue[] = [];
  const copy = plainCopy(json, issues);
  if (copy === undefined) return { issues: cutShort(issues) };
  const sound = questionnaireShape.check(copy, '$', issues);
  // What is only misspelt or out of bounds does not keep the rest from being judged.
  if (!sound && !questionnaireShape.salvage(copy)) return { issues: cutShort(issues) };
  const questionnaire = filledIn(copy);
  const misplaced = lintStructure(questionnaire, types);
  // A name that is misspelt where it is used would be reported twice.
  const unused = sound && misplaced.length === 0 ? lintUnused(questionnaire) : [];
  const all = [...issues, ...misplaced, ...lintProse(questionnaire, types), ...unused];
  return all.length > 0 ? { issues: cutShort(all) } : { questionnaire };
}
