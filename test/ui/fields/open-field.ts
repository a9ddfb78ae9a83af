import { fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { en } from '../../../src/locales/en.ts';
import { typeName } from '../../../src/questions/question-types.ts';
import { fields } from '../../../src/ui/fields/fields.ts';

/** A field as a card holds it: in a form, named by the question's text. */
export interface OpenField {
  form: HTMLFormElement;
  /** The draft. */
  value: unknown;
  /** How often the form was committed. */
  commits: number;
}

/** Draws the field of a question and draws it again at each change. */
export async function openField(question: Question, prose: QuestionProse, { value, invalid = false }: { value?: unknown; invalid?: boolean } = {}): Promise<OpenField> {
  const form = await fixture<HTMLFormElement>(html`<form novalidate></form>`);
  const field: OpenField = { form, value, commits: 0 };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    field.commits += 1;
  });
  const { role, render: template, describesItself } = fields[typeName(question)];
  const draw = (): void => {
    const change = (next: unknown): void => {
      field.value = next;
      draw();
    };
    const describedBy = invalid ? 'error' : '';
    const drawn = template({ question, prose, clinic: { 'clinic-name': 'Lotus' }, strings: en, value: field.value, invalid, labelledBy: 'title', describedBy, change });
    render(
      html`<div role=${role} aria-labelledby="title" aria-describedby=${(!describesItself && describedBy) || nothing}>
          <h2 id="title">${prose.text}</h2>
          ${drawn}
          <p id="error" role="alert">${invalid ? 'Please choose an answer.' : nothing}</p>
        </div>
        <button>Continue</button>`,
      form,
    );
  };
  draw();
  return field;
}
