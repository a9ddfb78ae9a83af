import { cutShort } from './issue.ts';
import { readJson } from './json-text.ts';
import { parseQuestionnaire, type Parsed } from './parse-questionnaire.ts';
import type { TypeRequirements } from './type-requirements.ts';

/** Reads the untrusted text of a file as a questionnaire; reports all issues at once and never throws. */
export function readQuestionnaire(text: string, types: TypeRequirements): Parsed {
  const { json, issues } = readJson(text);
  if (json === undefined) return { issues: cutShort(issues) };
  const parsed = parseQuestionnaire(json, types);
  if (issues.length === 0) return parsed;
  return { issues: cutShort([...issues, ...('issues' in parsed ? parsed.issues : [])]) };
}
