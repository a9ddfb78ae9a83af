import type { Question } from '../definition/types.ts';
import { askingWords } from './asking-words.ts';
import type { Findings } from './findings.ts';
import { plainText } from './plain-text.ts';
import type { ProseSlots } from './prose-slots.ts';
import type { Form, FormItem, Said } from './types.ts';

/** Where the words of a form go. */
export interface Wording {
  form: Form;
  prose: ProseSlots;
  findings: Findings;
}

/** A text that is the same in every language and not counted as one to be translated. */
export const untranslated = (own: string): Said => ({ own, translations: new Map(), path: '$' });

/** Adds the words of a question. */
export function addQuestionProse(item: FormItem, question: Question, { prose, findings }: Wording): void {
  const place = ['questions', question.id];
  const [name] = item.code.flatMap(({ display }) => display ?? []);
  if (!item.text) findings.warn(item.path, `${JSON.stringify(item.linkId)} has no text`, name === undefined ? 'its linkId is shown' : 'the name of its code is shown');
  const text = wordable(item.text, findings) ?? untranslated(plainText(name ?? '') || plainText(item.linkId) || item.id);
  prose.add([...place, 'text'], [text]);
  if (item.help.length > 0) prose.add([...place, 'help'], item.help);
  const format = item.format ?? unitOfNumber(item, question, findings);
  if (format) prose.add([...place, 'format'], [format]);
  if (question.type === 'scale') addEnds(item, place, prose);
  else for (const end of [item.ends.low, item.ends.high]) if (end) findings.warn(end.path, 'the words at an end of a slider are not carried', 'this question is no scale');
  const options = new Map((question.type === 'quantity' ? item.units : item.options).map((option) => [option.id, option]));
  for (const { code } of question.options ?? []) {
    const option = options.get(code);
    if (option) prose.add([...place, 'options', code], [option.label], ([words = '']) => words || code);
  }
}

/** A plain number may have a unit, too, which is shown beside it. */
function unitOfNumber({ units, path, type }: FormItem, question: Question, findings: Findings): Said | null {
  const [unit] = units;
  if (!unit || question.type === 'quantity') return null;
  findings.warn(path, `the unit of ${type === 'integer' ? 'an' : 'a'} ${type} is not part of its answers`, 'it is shown beside the field');
  return unit.label;
}

function addEnds({ ends, limits }: FormItem, place: readonly string[], prose: ProseSlots): void {
  if (!ends.low && !ends.high) return;
  prose.add([...place, 'ends', 'low'], ends.low ? [ends.low] : [], ([words = '']) => words || String(limits.min));
  prose.add([...place, 'ends', 'high'], ends.high ? [ends.high] : [], ([words = '']) => words || String(limits.max));
}

/** Adds the words of a group; one without a text takes those of what it stands in. */
export function addGroupProse(item: FormItem, { form, prose, findings }: Wording): void {
  const place = ['groups', item.id];
  const title = titleOf(item, form, findings);
  prose.add([...place, 'title'], [title]);
  if (item.help.length > 0) prose.add([...place, 'intro'], item.help);
  if (!item.repeats) return;
  prose.add([...place, 'ask'], [title], ([words = ''], language) => askingWords(language).ask(words));
  prose.add([...place, 'askAnother'], [title], ([words = ''], language) => askingWords(language).another(words));
  findings.warn(item.path, `${JSON.stringify(item.linkId)} repeats, and the form has no words that ask for another one`, 'check "ask" and "askAnother" in the prose of this group');
}

/** The title of a group, else of what it stands in, else of the form. */
export function titleOf(item: FormItem, form: Form, findings: Findings): Said {
  for (let one: FormItem | null = item; one; one = one.parent) {
    const text = one.type === 'group' || one === item ? wordable(one.text, findings) : null;
    if (text) return one === item ? text : untranslated(text.own);
  }
  return untranslated(formTitle(form));
}

/** What a form is called. */
export function formTitle({ title, name, url }: Form): string {
  const names = [title?.own, name, url?.split(/[/#|]/).filter(Boolean).at(-1)].map((one) => plainText(one ?? ''));
  return names.find((one) => one !== '') ?? 'Questionnaire';
}

/** A text that still says something without its markup. */
function wordable(said: Said | null, findings: Findings): Said | null {
  if (!said) return null;
  const plain = plainText(said.own);
  if (plain !== said.own) findings.warnOnce(said.path, 'a text holds markup, braces or signs that nobody sees', 'it is shown without them; the response says it as it stands');
  return plain === '' ? null : said;
}

