import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { vi } from '../../../src/locales/vi.ts';
import { readAnswer } from '../../../src/questions/question-types.ts';
import { byRole, descriptionOf } from '../find-by-role.ts';
import { typeInto } from '../type-into.ts';
import { openField, type OpenField } from './open-field.ts';

const prose: QuestionProse = { text: 'When?' };
const date: Question = { id: 'q', type: 'date' };
const moment: Question = { id: 'q', type: 'date-time' };
const today = '2026-01-31';

const line = ({ form }: OpenField, name: string): HTMLInputElement => byRole(form, 'textbox', name) as HTMLInputElement;
const said = ({ form }: OpenField): string => byRole(form, 'status').textContent ?? '';
const hintOf = ({ form }: OpenField): string | null => form.querySelector('#hint')?.textContent ?? null;

const type = (field: OpenField, name: string, text: string): void => typeInto(line(field, name), text);

describe('the field of a date', () => {
  it('is one line that the question names, with letters on the keyboard and no list of earlier entries', async () => {
    const field = await openField(date, prose);
    const box = line(field, 'When?');
    expect([box.type, box.inputMode, box.autocomplete, box.maxLength]).to.deep.equal(['text', '', 'off', -1]);
  });

  const forms: [typed: string, answer: string, understood: string][] = [
    ['2024', '2024', '2024'],
    ['March 2024', '2024-03', 'March 2024'],
    ['3/2024', '2024-03', 'March 2024'],
    ['15.3.2024', '2024-03-15', '15 March 2024'],
    ['3/4/2024', '2024-04-03', '3 April 2024'],
  ];
  for (const [typed, answer, understood] of forms) {
    it(`takes “${typed}”, shows it back, and leaves it as it was typed`, async () => {
      const field = await openField(date, prose);
      type(field, 'When?', typed);
      expect(line(field, 'When?').value).to.equal(typed);
      expect(readAnswer(field.value, date, today)).to.deep.equal({ answer });
      expect(said(field)).to.equal(`We read this as ${understood}.`);
      expect(descriptionOf(line(field, 'When?'))).to.contain(understood);
      expect(field.commits).to.equal(0);
      await sendKeys({ press: 'Enter' });
      expect(field.commits).to.equal(1);
    });
  }

  it('understands the words of its language', async () => {
    const field = await openField(date, prose, { strings: vi });
    type(field, 'When?', 'Tháng 3/2024');
    expect([field.value, line(field, 'When?').value, said(field)]).to.deep.equal(['2024-03', 'Tháng 3/2024', 'Chúng tôi hiểu là tháng 3 năm 2024.']);
  });

  it('says nothing of what it does not understand, keeps it, and takes it for no date', async () => {
    const field = await openField(date, prose);
    type(field, 'When?', 'last spring');
    expect([line(field, 'When?').value, said(field)]).to.deep.equal(['last spring', '']);
    expect(readAnswer(field.value, date, today)).to.deep.equal({ problem: { code: 'not-a-date' } });
  });

  it('shows a date that was given before in words that it reads alike', async () => {
    const field = await openField(date, prose, { value: '2024-03' });
    expect([line(field, 'When?').value, said(field)]).to.deep.equal(['March 2024', 'We read this as March 2024.']);
    type(field, 'When?', ', the 5th');
    expect([field.value, line(field, 'When?').value]).to.deep.equal(['2024-03-05', 'March 2024, the 5th']);
  });

  it('says nothing once the line is emptied', async () => {
    const field = await openField(date, prose, { value: '1985' });
    line(field, 'When?').focus();
    line(field, 'When?').select();
    await sendKeys({ press: 'Backspace' });
    expect(said(field)).to.equal('');
    expect(readAnswer(field.value, date, today)).to.deep.equal({ problem: { code: 'required' } });
  });

  it('takes “not sure” for the row that says so, which empties the line when it is unticked', async () => {
    const question: Question = { ...date, notSure: true };
    const field = await openField(question, prose);
    const row = byRole(field.form, 'checkbox', 'I am not sure') as HTMLInputElement;
    type(field, 'When?', 'Not sure');
    expect([field.value, row.checked, line(field, 'When?').value]).to.deep.equal(['not-sure', true, 'Not sure']);
    row.click();
    expect([field.value, row.checked, line(field, 'When?').value]).to.deep.equal([undefined, false, '']);
    type(field, 'When?', '2024');
    row.click();
    expect([field.value, line(field, 'When?').value]).to.deep.equal(['not-sure', '']);
  });

  it('takes “not sure” for no date where the question does not offer it', async () => {
    const field = await openField(date, prose);
    type(field, 'When?', 'not sure');
    expect(readAnswer(field.value, date, today)).to.deep.equal({ problem: { code: 'not-a-date' } });
  });

  const hints: [more: Partial<Question>, hint: string | null][] = [
    [{}, 'As much as you know, for example 15 March 2024, March 2024 or 2024.'],
    [{ precision: 'month' }, 'As much as you know, for example 15 March 2024 or March 2024.'],
    [{ precision: 'day' }, 'For example 15 March 2024.'],
    [{ min: 'today' }, 'As much as you know, for example 15 March 2027, March 2027 or 2027.'],
    [{ max: 'today', precision: 'day' }, 'For example 15 March 1986.'],
    [{ min: '2001-02-03', max: '2001-07-09', precision: 'day' }, 'For example 9 July 2001.'],
    [{ min: '2026-05-06', max: '2026-06-07', precision: 'day' }, 'For example 7 June 2026.'],
    [{ min: '2001', max: '2001' }, null],
  ];
  for (const [more, hint] of hints) {
    it(`with ${JSON.stringify(more)} gives examples that the question takes`, async () => {
      expect(hintOf(await openField({ ...date, ...more }, prose))).to.equal(hint);
    });
  }
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
  it('puts its two parts together, in any order', async () => {
    const field = await openField(moment, prose);
    const time = byRole(field.form, 'time', 'Time') as HTMLInputElement;
    time.value = '14:05';
    time.dispatchEvent(new Event('input'));
    expect(readAnswer(field.value, moment, today)).to.deep.equal({ problem: { code: 'not-a-date' } });
    type(field, 'Date', '31 Jan 2026');
    expect([line(field, 'Date').value, said(field)]).to.deep.equal(['31 Jan 2026', 'We read this as 31 January 2026.']);
    expect(readAnswer(field.value, moment, today)).to.deep.equal({ answer: '2026-01-31T14:05' });
    time.value = '';
    time.dispatchEvent(new Event('input'));
    expect(readAnswer(field.value, moment, today)).to.deep.equal({ problem: { code: 'not-a-time' } });
  });

  it('asks for more where the date is not a day', async () => {
    const field = await openField(moment, prose, { value: '2026-01T14:05' });
    expect(line(field, 'Date').value).to.equal('January 2026');
    expect(readAnswer(field.value, moment, today)).to.deep.equal({ problem: { code: 'too-vague' } });
  });

  const wrong: [draft: string, marked: [date: string, time: string]][] = [
    ['', ['true', 'true']],
    ['2026-01-31', ['false', 'true']],
    ['2026-01T14:05', ['true', 'false']],
    ['2026-01-31T14:05', ['true', 'true']],
  ];
  for (const [value, marked] of wrong) {
    it(`marks what has to be mended of “${value}”`, async () => {
      const { form } = await openField(moment, prose, { value, invalid: true });
      expect([byRole(form, 'textbox'), byRole(form, 'time')].map((one) => one.getAttribute('aria-invalid'))).to.deep.equal(marked);
    });
  }

  it('keeps a date that begins with the letter between its parts', async () => {
    const field = await openField(moment, prose, { strings: vi });
    type(field, 'Ngày', 'T3/2026');
    expect([line(field, 'Ngày').value, field.value]).to.deep.equal(['T3/2026', '2026-03']);
  });
});
