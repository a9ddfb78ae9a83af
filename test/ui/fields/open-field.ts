import { fixture, html } from '@open-wc/testing';
import { nothing, render } from 'lit';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { en } from '../../../src/locales/en.ts';
import type { Strings } from '../../../src/locales/strings.ts';
import { fieldExtras } from '../../../src/ui/fields/field-extras.ts';
import { fieldOf } from '../../../src/ui/fields/fields.ts';

/** A field as a card holds it: in a form, named by the question's text. */
export interface OpenField {
  form: HTMLFormElement;
  /** The draft. */
  value: unknown;
  /** How often the form was committed. */
  commits: number;
}

const today = '2026-01-31';

/** What the field begins with. */
interface Opening {
  value?: unknown;
  invalid?: boolean;
  inWords?: readonly string[];
  strings?: Strings;
}

/** Draws the field of a question and draws it again at each change. */
export async function openField(question: Question, prose: QuestionProse, { value, invalid = false, inWords, strings = en }: Opening = {}): Promise<OpenField> {
  const form = await fixture<HTMLFormElement>(html`<form novalidate></form>`);
  const field: OpenField = { form, value, commits: 0 };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    field.commits += 1;
  });
  const { role, render: template, describesItself, hint: hinted } = fieldOf(question);
  const hint = hinted?.({ question, prose, strings, today, extras: fieldExtras }) ?? null;
  const draw = (): void => {
    const change = (next: unknown): void => {
      field.value = next;
      draw();
    };
    const describedBy = [hint ? 'hint' : '', invalid ? 'error' : ''].filter(Boolean).join(' ');
    const drawn = template({
      name: 'answer',
      question,
      prose,
      clinic: { 'clinic-name': 'Lotus' },
      strings,
      today,
      value: field.value,
      inWords: inWords ?? [],
      invalid,
      labelledBy: 'title',
      describedBy,
      change,
      extras: fieldExtras,
    });
    render(
      html`<div role=${role} aria-labelledby="title" aria-describedby=${(!describesItself && describedBy) || nothing}>
          <h2 id="title">${prose.text}</h2>
          ${hint ? html`<p id="hint">${hint}</p>` : nothing} ${drawn}
          <p id="error" role="alert">${invalid ? 'Please choose an answer.' : nothing}</p>
        </div>
        <button>Continue</button>`,
      form,
    );
  };
  draw();
  return field;
}
