import { expect } from '@open-wc/testing';
import { questionsOf } from '../../src/definition/walk-items.ts';
import type { Definition, Question } from '../../src/definition/types.ts';
import { wordsOf } from '../fixtures/words-of.ts';
import type { Visitor } from '../ui/visitor.ts';
import { closePages, handsOver, openPage, until } from './open-page.ts';

/** Settings, and what is chosen where more is asked then; what is not named here and may be is skipped. */
const treatments: [id: string, settings: string, chosen: Readonly<Record<string, string[]>>][] = [
  ['microneedling', 'asks-budget asks-birth-date', { 'age-band': ['22-39'], medicines: ['isotretinoin'], allergies: ['metal'], 'contact-way': ['phone'] }],
  ['chemical-peel', 'asks-birth-date', { 'age-band': ['22-39'], 'previous-treatment': ['chemical-peel'], 'contact-way': ['email'] }],
];

async function definitionOf(id: string): Promise<Definition> {
  const response = await fetch(`/dist/treatments/${id}.json`);
  return (await response.json()) as Definition;
}

/** What is chosen of a question's options; nothing where it is skipped. */
function choicesOf({ id, mandatory, type, options = [] }: Question, chosen: Readonly<Record<string, string[]>>): string[] {
  const codes = options.map(({ code }) => code);
  if (type === 'consent') return codes;
  return chosen[id] ?? (mandatory ? codes.slice(-1) : []);
}

async function choose(visitor: Visitor, labels: string[]): Promise<void> {
  await visitor.choose(...labels);
  await visitor.press(labels.length > 0 ? 'Continue' : 'Skip');
}

describe('a treatment of the build, from its files', () => {
  afterEach(closePages);

  for (const [id, settings, chosen] of treatments) {
    it(`has a control for every question that it asks: ${id}`, async function () {
      this.timeout(30_000);
      const { questionnaire } = await definitionOf(id);
      const words = wordsOf(questionnaire, 'en', 'Lotus Skin Clinic');
      const questions = questionsOf(questionnaire.sections.flatMap(({ items }) => items));
      const page = await openPage();
      await page.script();
      page.place({ ...handsOver, display: 'inline', questionnaire: id, settings });
      const visitor = await page.visitor();
      const asked = new Set<string>();
      while (visitor.title !== 'Your answers') {
        const { title } = visitor;
        const question = questions.find((one) => words.text(one.id) === title);
        if (!question) throw new Error(`nobody knows “${title}”`);
        asked.add(question.type);
        await until(() => visitor.root.querySelector(`form .field ${question.options ? '.option input' : '.text'}`), `${question.id} has its field`);
        await choose(visitor, choicesOf(question, chosen).map((code) => words.label(question.id, code)));
        await until(() => visitor.title !== title, `${question.id} is left`);
      }
      const unseen = questions.map(({ type }) => type).filter((type) => !asked.has(type));
      expect(unseen.filter((type) => type !== 'phone' && type !== 'email')).to.deep.equal([]);
    });
  }
});
