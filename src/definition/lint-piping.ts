import { memberPath, MOST_ISSUES, quoted, type Issue } from './issue.ts';
import { metIn, requirementOf, seesOne, type Met } from './lint-place.ts';
import { pipedInto } from './placeholders.ts';
import type { Prose, QuestionProse } from './prose.ts';
import type { TypeRequirements } from './type-requirements.ts';
import { isGroup, type Questionnaire } from './types.ts';
import { walkItems } from './walk-items.ts';

/** What a piped answer is judged by. */
interface Piping {
  questions: ReadonlyMap<string, Met & { order: number }>;
  types: TypeRequirements;
  issues: Issue[];
}

/** Faults of texts that speak of an earlier answer: which one, where, and what is said where it was not given. */
export function lintPiping(questionnaire: Questionnaire, types: TypeRequirements, issues: Issue[]): void {
  const questions = new Map<string, Met & { order: number }>();
  const sections = [...questionnaire.sections, ...(questionnaire.afterStop ? [questionnaire.afterStop] : [])];
  walkItems(sections.flatMap(({ items }) => items), '$', (item, { groups }) => {
    if (isGroup(item) || questions.has(item.id)) return;
    questions.set(item.id, { ...metIn(item, groups), order: questions.size });
  });
  const piping: Piping = { questions, types, issues };
  for (const [language, prose] of Object.entries(questionnaire.prose)) lintLanguage(prose, memberPath('$.prose', language), piping);
}

function lintLanguage(prose: Prose, path: string, piping: Piping): void {
  const { questions, ...others } = prose;
  for (const [name, member] of Object.entries(others)) lintUnpiped(member, memberPath(path, name), piping.issues);
  for (const [id, said] of Object.entries(questions)) {
    const own = piping.questions.get(id);
    const at = memberPath(`${path}.questions`, id);
    const { text, help, ...rest } = said;
    for (const [name, member] of Object.entries(rest)) lintUnpiped(member, memberPath(at, name), piping.issues);
    lintOtherwise(said, at, piping.issues);
    if (!own) continue;
    for (const piped of pipedInto(text)) lintPiped(piped, own, `${at}.text`, piping);
    for (const piped of pipedInto(help ?? '')) lintPiped(piped, own, `${at}.help`, piping);
  }
}

function lintOtherwise({ text, otherwise }: QuestionProse, path: string, issues: Issue[]): void {
  const pipes = pipedInto(text).length > 0;
  if (pipes && otherwise === undefined) {
    issues.push({ path, message: 'the text speaks of an answer that may not be given', hint: 'add "otherwise": the text without it' });
  } else if (!pipes && otherwise !== undefined) {
    issues.push({ path: `${path}.otherwise`, message: 'the text speaks of no answer, so that nothing shows this', hint: 'remove it' });
  }
}

function lintPiped(id: string, reader: Met & { order: number }, path: string, { questions, types, issues }: Piping): void {
  if (issues.length > MOST_ISSUES) return;
  const read = questions.get(id);
  const fault = read ? faultOf(read, reader, types) : ['is no question', 'use the id of an earlier question'];
  if (fault) issues.push({ path, message: `{answer:${id.slice(0, 80)}}: ${quoted(id)} ${fault[0]}`, hint: fault[1] ?? '' });
}

function faultOf(read: Met & { order: number }, reader: Met & { order: number }, types: TypeRequirements): [message: string, hint: string] | null {
  const { question } = read;
  if (read.order >= reader.order) return ['is not asked before this', 'use the id of an earlier question'];
  if (question.restricted) return ['is for clinicians only', 'use an answer that the visitor may see'];
  if (requirementOf(question, types)?.showsOnly) return ['asks for nothing', 'use the id of a question that has an answer'];
  if (!seesOne(reader.repeats, read.repeats)) return ['has an answer for each instance of its group', 'use a question outside it, or in the same one'];
  return null;
}

function lintUnpiped(value: unknown, path: string, issues: Issue[]): void {
  if (typeof value === 'string') {
    if (pipedInto(value).length > 0) issues.push({ path, message: 'only the text and the help of a question may speak of an answer', hint: 'remove {answer:…}' });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) lintUnpiped(member, Array.isArray(value) ? `${path}[${key}]` : memberPath(path, key), issues);
  }
}
