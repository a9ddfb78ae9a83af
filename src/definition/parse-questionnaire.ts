import { lintProse } from './lint-prose.ts';
import { lintStructure, type TypeRequirements } from './lint-structure.ts';
import { questionnaireShape } from './questionnaire-shape.ts';
import type { Issue } from './shape.ts';
import type { Questionnaire } from './types.ts';

/** A questionnaire, or every reason why the input is none. */
export type Parsed = { questionnaire: Questionnaire } | { issues: Issue[] };

/** Reads untrusted JSON as a questionnaire; reports all issues at once and never throws. */
export function parseQuestionnaire(json: unknown, types: TypeRequirements): Parsed {
  const issues: Issue[] = [];
  if (!questionnaireShape.check(json, '$', issues)) return { issues };
  issues.push(...lintStructure(json, types), ...lintProse(json));
  return issues.length > 0 ? { issues } : { questionnaire: json };
}
