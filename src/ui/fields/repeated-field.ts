import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../questions/is-blank.ts';
import { MOST_ANSWERS, readAnswer } from '../../questions/question-types.ts';
import type { Field, FieldTemplate } from './field.ts';
import { keepFocus } from './keep-focus.ts';

/** The answers in a draft, whatever the draft is; there is always one to write in. */
function answersIn(value: unknown): unknown[] {
  const list: unknown[] = Array.isArray(value) ? value : isBlank(value) ? [] : [value];
  return list.length > 0 ? list : [''];
}

/** The same field as often as there are answers, with a way to add one and to remove each. */
export function repeatedField(template: FieldTemplate): FieldTemplate {
  return {
    role: 'group',
    ...(template.hint && { hint: template.hint }),
    ...(template.isLate && { isLate: true }),
    render(field) {
      const { strings, question, change } = field;
      const answers = answersIn(field.value);
      const isFull = answers.length >= (question.repeats?.max ?? MOST_ANSWERS);
      return html`<div class="repeated" ${keepFocus(answers.length, strings.removed(answers.length))}>
        ${answers.map((_, at) => instance(template, field, answers, at))}
        ${isFull ? nothing : html`<button form="press" class="plain" @click=${() => change([...answers, ''])}>${strings.addAnother}</button>`}
        <p class="gone visually-hidden" role="status"></p>
      </div>`;
    },
  };
}

function instance(template: FieldTemplate, field: Field, answers: readonly unknown[], at: number): TemplateResult {
  const { strings, change } = field;
  const name = `${field.name}-${at + 1}`;
  const label = strings.answerNumber(at + 1);
  const labelledBy = `${field.labelledBy} ${name}-label`;
  const { repeats: _, ...question } = field.question;
  const invalid = field.invalid && isWrong(answers, at, field);
  const drawn = template.render({
    ...field,
    name,
    question,
    value: answers[at],
    invalid,
    labelledBy,
    describedBy: invalid ? field.describedBy : '',
    change: (value) => change(answers.map((one, place) => (place === at ? value : one))),
  });
  return html`<div class="instance" role="group" aria-labelledby=${labelledBy}>
    <div class="instance-head">
      <span class="help" id="${name}-label">${label}</span>
      ${answers.length > 1
        ? html`<button form="press" class="plain" aria-label=${strings.removeOne(label)} @click=${() => change(answers.filter((_one, place) => place !== at))}>${strings.removeWord}</button>`
        : nothing}
    </div>
    ${drawn}
  </div>`;
}

/** Whether this of several answers keeps them from being taken; a blank one does only where all are. */
function isWrong(answers: readonly unknown[], at: number, { question, today }: Field): boolean {
  const { repeats: _, ...once } = question;
  if (isBlank(answers[at])) return answers.every(isBlank);
  return 'problem' in readAnswer(answers[at], once, today);
}
