import type { ImportedItem } from '../definition/imported.ts';
import type { Prose } from '../definition/prose.ts';
import type { Option, Questionnaire } from '../definition/types.ts';
import { optionProse, proseOf, questionProse } from '../definition/wording.ts';
import { EXTENSIONS } from './extensions.ts';
import { ownLanguage, unfilled } from './form-tree.ts';
import type { R4AnswerOption, R4Extension, R4Extensions } from './r4.ts';

/** Texts of a questionnaire in its own language, with translations beside them. */
export class TextExport {
  readonly own: Prose;
  readonly #languages: readonly (readonly [language: string, prose: Prose])[];

  constructor(questionnaire: Questionnaire) {
    this.own = proseOf(questionnaire, ownLanguage(questionnaire));
    this.#languages = questionnaire.languages.map((language) => [language, proseOf(questionnaire, language)]);
  }

  /** A text as the member of this name, and its translations beside it; an imported one word for word as it was. */
  of<N extends string>(say: (prose: Prose) => string, name: N, source?: ImportedItem): { [K in N]?: string } & { [K in `_${N}`]?: R4Extensions } {
    const text = source?.text ?? say(this.own);
    if (text === '') return {};
    const extension = this.#translations(say, say(this.own));
    return { [name]: text, ...(extension.length > 0 && { [`_${name}`]: { extension } }) } as { [K in N]?: string } & { [K in `_${N}`]?: R4Extensions };
  }

  /** The translations of an option's label, beside its display or its string. */
  ofOption({ valueCoding, valueString }: R4AnswerOption, question: string, option: Option | undefined): Partial<R4AnswerOption> {
    if (!option) return {};
    const say = (prose: Prose): string => unfilled(optionProse(questionProse(prose, question), option.code).label);
    const extension = this.#translations(say, say(this.own));
    if (extension.length === 0) return {};
    if (valueCoding) return { valueCoding: { ...valueCoding, _display: { extension } } };
    return valueString === undefined ? {} : { _valueString: { extension } };
  }

  #translations(say: (prose: Prose) => string, own: string): R4Extension[] {
    return this.#languages.flatMap(([language, prose]) => {
      const content = say(prose);
      // Its own language says what it says: a translation that is the same is none.
      if (content === '' || content === own) return [];
      return [{ url: EXTENSIONS.translation, extension: [{ url: 'lang', valueCode: language }, { url: 'content', valueString: content }] }];
    });
  }
}
