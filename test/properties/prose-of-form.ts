import { isGroup, type Item, type Question, type Questionnaire } from '../../src/definition/types.ts';
import type { GroupProse, Prose, QuestionProse } from '../../src/definition/prose.ts';
import { pick, randomFrom } from '../fixtures/random.ts';

/** Words for everything in a questionnaire; some texts repeat an earlier answer. */
export function proseOfForm(form: Omit<Questionnaire, 'prose'>, seed: number): Prose {
  const random = randomFrom(seed);
  const named = <T>(ids: readonly string[], of: (id: string) => T): Record<string, T> => Object.fromEntries(ids.map((id) => [id, of(id)]));
  const questions: Record<string, QuestionProse> = {};
  const groups: Record<string, GroupProse> = {};
  const earlier: { id: string; repeating: readonly string[] }[] = [];
  const askFor = ({ id, type, options = [] }: Question, repeating: readonly string[]): void => {
    const seen = earlier.filter((one) => one.repeating.every((name, depth) => repeating[depth] === name));
    const pipes = seen.length > 0 && random() < 0.3;
    const text = pipes ? { text: `${id} after {answer:${pick(seen, random).id}}`, otherwise: `${id} after all` } : { text: `${id}?` };
    questions[id] = { ...text, ...(options.length > 0 && { options: named(options.map(({ code }) => code), (code) => `${code} of ${id}`) }) };
    if (!['display', 'attachment'].includes(type)) earlier.push({ id, repeating });
  };
  const word = (items: readonly Item[], repeating: readonly string[]): void => {
    for (const item of items) {
      if (!isGroup(item)) askFor(item, repeating);
      else {
        groups[item.id] = { title: item.id, ...(item.repeats && { ask: `any ${item.id}?`, askAnother: `another ${item.id}?` }) };
        word(item.items, item.repeats ? [...repeating, item.id] : repeating);
      }
    }
  };
  const sections = [...form.sections, ...(form.afterStop ? [form.afterStop] : [])];
  for (const { items } of sections) word(items, []);
  return {
    title: 'Made up',
    intro: [],
    footer: [],
    sections: named(sections.map(({ id }) => id), (id) => ({ title: id })),
    ...(Object.keys(groups).length > 0 && { groups }),
    questions,
    safetyTexts: named(Object.keys(form.safetyTexts), (id) => ({ texts: [{ text: `read ${id}` }] })),
    flags: named(Object.keys(form.flags), (code) => ({ label: code, why: `why ${code}` })),
    cards: {},
  };
}
