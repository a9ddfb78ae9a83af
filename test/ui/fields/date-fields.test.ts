import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { readAnswer } from '../../../src/questions/question-types.ts';
import { allByRole, byRole, nameOf } from '../find-by-role.ts';
import { openField, type OpenField } from './open-field.ts';

const prose: QuestionProse = { text: 'When?' };
const date: Question = { id: 'q', type: 'date' };
const moment: Question = { id: 'q', type: 'date-time' };
const today = '2026-01-31';

async function type(field: OpenField, name: string, text: string): Promise<void> {
  byRole(field.form, 'textbox', name).focus();
  await sendKeys({ type: text });
}

function chooseMonth(field: OpenField, label: string): void {
  const list = byRole(field.form, 'combobox', 'Month') as HTMLSelectElement;
  const option = [...list.options].find((one) => one.label === label);
  if (!option) throw new Error(`no month ${label}`);
  option.selected = true;
  list.dispatchEvent(new Event('change'));
}

describe('the field of a date', () => {
  it('has a day, a month with its name and a year, in the order of the language', async () => {
    const { form } = await openField(date, prose);
    expect([...form.querySelectorAll('input, select')].map(nameOf)).to.deep.equal(['Day', 'Month', 'Year']);
    const list = byRole(form, 'combobox') as HTMLSelectElement;
    expect([...list.options].map(({ label }) => label)).to.deep.equal(['Choose', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']);
    for (const box of allByRole(form, 'textbox') as HTMLInputElement[]) expect([box.inputMode, box.autocomplete]).to.deep.equal(['numeric', 'off']);
  });

  it('is written part by part, in any order, and what is typed stays as it is typed', async () => {
    const field = await openField(date, prose);
    await type(field, 'Day', '9');
    expect((byRole(field.form, 'textbox', 'Day') as HTMLInputElement).value).to.equal('9');
    await type(field, 'Year', '1985');
    expect(readAnswer(field.value, date, today)).to.deep.equal({ problem: { code: 'not-a-date' } });
    chooseMonth(field, 'April');
    expect(readAnswer(field.value, date, today)).to.deep.equal({ answer: '1985-04-09' });
    expect(field.commits).to.equal(0);
  });

  const partial: [parts: string[], month: string | null, answer: string][] = [
    [['1985'], null, '1985'],
    [['1985'], 'December', '1985-12'],
  ];
  for (const [[year = ''], month, answer] of partial) {
    it(`may say no more than ${answer}`, async () => {
      const field = await openField(date, prose);
      await type(field, 'Year', year);
      if (month) chooseMonth(field, month);
      expect(readAnswer(field.value, date, today)).to.deep.equal({ answer });
    });
  }

  it('says which parts may stay empty, where any may', async () => {
    const said = async (precision: 'year' | 'month' | 'day'): Promise<string> => (await openField({ ...date, precision }, prose)).form.textContent ?? '';
    expect(await said('year')).to.contain('If you do not know the day or the month, leave it empty.');
    expect(await said('month')).to.contain('If you do not know the day, leave it empty.');
    expect(await said('day')).to.not.contain('empty');
  });

  it('says nothing once every part is taken away', async () => {
    const field = await openField(date, prose, { value: '1985' });
    const year = byRole(field.form, 'textbox', 'Year') as HTMLInputElement;
    year.focus();
    year.select();
    await sendKeys({ press: 'Backspace' });
    expect(readAnswer(field.value, date, today)).to.deep.equal({ problem: { code: 'required' } });
  });

  it('takes no sign that would run into another part', async () => {
    const field = await openField(date, prose);
    await type(field, 'Year', '19-8');
    expect(field.value).to.equal('198');
  });
});

describe('the field of a time', () => {
  it('gives what its control gives', async () => {
    const question: Question = { id: 'q', type: 'time' };
    const field = await openField(question, prose, { value: '09:30' });
    const control = byRole(field.form, 'time', 'When?') as HTMLInputElement;
    expect(control.value).to.equal('09:30');
    control.value = '14:05';
    control.dispatchEvent(new Event('input'));
    expect(readAnswer(field.value, question, today)).to.deep.equal({ answer: '14:05' });
  });
});

describe('the field of a date and a time', () => {
  it('puts its four parts together', async () => {
    const field = await openField(moment, prose);
    const time = byRole(field.form, 'time', 'Time') as HTMLInputElement;
    time.value = '14:05';
    time.dispatchEvent(new Event('input'));
    expect(readAnswer(field.value, moment, today)).to.deep.equal({ problem: { code: 'not-a-date' } });
    await type(field, 'Day', '31');
    await type(field, 'Year', '2026');
    chooseMonth(field, 'January');
    expect(readAnswer(field.value, moment, today)).to.deep.equal({ answer: '2026-01-31T14:05' });
    time.value = '';
    time.dispatchEvent(new Event('input'));
    expect(readAnswer(field.value, moment, today)).to.deep.equal({ problem: { code: 'not-a-time' } });
  });
});
