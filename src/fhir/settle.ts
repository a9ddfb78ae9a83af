import type { Issue } from '../definition/issue.ts';
import { parseQuestionnaire } from '../definition/parse-questionnaire.ts';
import type { Questionnaire } from '../definition/types.ts';
import { questionTypes } from '../questions/question-types.ts';
import type { Findings } from './findings.ts';

/** Members that a question can do without. */
const OPTIONAL = /^(\$\.sections\[\d+\](?:\.items\[\d+\])+)\.(initial|pattern|min|max|minLength|maxLength|decimals|step|minChoices|maxChoices)\b/;

/** How often members are taken out before the questionnaire is given up; the parser reports some hundreds of issues at once. */
const MOST_TRIES = 60;

/**
 * The questionnaire as the strict parser reads it. A member that the parser refuses and that a question can do without is taken out and listed;
 * for any other issue the form is refused.
 */
export function settle(questionnaire: Questionnaire, findings: Findings): Questionnaire | null {
  let next: unknown = questionnaire;
  for (let tries = 0; ; tries++) {
    const parsed = parseQuestionnaire(next, questionTypes);
    if ('questionnaire' in parsed) return parsed.questionnaire;
    const mendable = parsed.issues.filter(({ path }) => OPTIONAL.test(path));
    // An issue of the whole beside others only says that there are more of them.
    const others = parsed.issues.filter(({ path }) => path !== '$' && !OPTIONAL.test(path));
    if (mendable.length === 0 || others.length > 0 || tries === MOST_TRIES) {
      for (const issue of parsed.issues) refuse(issue, next, findings);
      return null;
    }
    next = structuredCopy(next);
    for (const issue of mendable) takeOut(issue, next, findings);
  }
}

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The value at a path of names and indices. */
function follow(value: unknown, path: string): unknown {
  let at = value;
  for (const [, name, index] of path.matchAll(/\.([\w-]+)|\[(\d+)\]/g)) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[name ?? index ?? ''];
  }
  return at;
}

function takeOut({ path, message }: Issue, questionnaire: unknown, findings: Findings): void {
  const [, itemPath = '', member = ''] = OPTIONAL.exec(path) ?? [];
  const holder = follow(questionnaire, itemPath);
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, member)) return;
  const record = holder as Record<string, unknown>;
  findings.warn(path, `the ${member} of ${nameAt(questionnaire, itemPath)} is not carried: ${message}`, 'the question does without it');
  delete record[member];
  if (member === 'initial') delete record['readOnly'];
}

function refuse({ path, message, hint }: Issue, questionnaire: unknown, findings: Findings): void {
  const itemPath = /^\$\.sections\[\d+\](?:\.items\[\d+\])+/.exec(path)?.[0];
  findings.refuse(path, itemPath === undefined ? message : `${nameAt(questionnaire, itemPath)}: ${message}`, hint);
}

/** What the form calls the item at a path. */
function nameAt(questionnaire: unknown, itemPath: string): string {
  const source = follow(questionnaire, `${itemPath}.source.linkId`);
  return typeof source === 'string' ? JSON.stringify(source) : itemPath;
}
