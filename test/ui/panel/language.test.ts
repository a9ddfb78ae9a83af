import { expect } from '@open-wc/testing';
import type { Definition } from '../../../src/definition/types.ts';
import { en } from '../../../src/locales/en.ts';
import { vi } from '../../../src/locales/vi.ts';
import { consent, healthConsent } from '../microneedling-answers.ts';
import { microneedling, openPanel } from './open-panel.ts';

/** The real treatment in a second language, whose every text and label is the English one in marks. */
async function marked(tag: string): Promise<Definition> {
  const definition = await microneedling();
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return `«${value}»`;
    if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' && /^[a-z-]+$/.test(one) ? one : mark(one)));
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mark(member)])) : value;
  };
  const { questionnaire } = definition;
  const prose = { ...questionnaire.prose, [tag]: mark(questionnaire.prose['en']) as Definition['questionnaire']['prose'][string] };
  return { ...definition, questionnaire: { ...questionnaire, languages: ['en', tag], prose } };
}

for (const [tag, strings] of [['vi', vi], ['fr', en]] as const) {
  describe(`a panel whose questionnaire is in ${tag}, with the widget’s words in ${strings.language}`, () => {
    it('words questions and answers in the one, and itself in the other', async () => {
      const { visitor } = await openPanel({ definition: await marked(tag), language: tag, strings });
      expect(visitor.title).to.equal(`«${consent}»`);
      await visitor.choose(`«${healthConsent}»`);
      await visitor.press(strings.continue);
      const [said] = visitor.names('button').filter((name) => name.endsWith(strings.change(`«${consent}»`)));
      expect(said).to.contain(`«${healthConsent}»`);
      expect(visitor.root.querySelector<HTMLElement>('.panel')!.lang).to.equal(tag);
      expect(visitor.find('button', strings.continue).closest<HTMLElement>('[lang]')!.lang).to.equal(strings.language);
    });
  });
}
