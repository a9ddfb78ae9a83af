import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { readAnswer } from '../../../src/questions/question-types.ts';
import { allByRole, byRole, descriptionOf, nameOf } from '../find-by-role.ts';
import { typeInto } from '../type-into.ts';
import { openField } from './open-field.ts';

const prose: QuestionProse = { text: 'How much?', options: { kg: 'kilograms', lb: 'pounds' }, ends: { low: 'No pain', high: 'Worst pain' } };
const today = '2026-01-31';

describe('the field of a number', () => {
  const rows: [says: string, question: Question, keyboard: string][] = [
    ['an integer', { id: 'q', type: 'integer' }, 'numeric'],
    ['a decimal', { id: 'q', type: 'decimal' }, 'decimal'],
    ['a number that may be below nought', { id: 'q', type: 'decimal', min: -40 }, 'text'],
    ['a quantity', { id: 'q', type: 'quantity', options: [{ code: 'kg' }] }, 'decimal'],
  ];
  for (const [says, question, keyboard] of rows) {
    it(`has the keyboard for ${says}, and Enter commits once`, async () => {
      const field = await openField(question, prose);
      const box = byRole(field.form, 'textbox', 'How much?') as HTMLInputElement;
      expect([box.inputMode, box.autocomplete, box.dir]).to.deep.equal([keyboard, 'off', 'ltr']);
      box.focus();
      await sendKeys({ type: '12' });
      await sendKeys({ press: 'Enter' });
      expect(field.commits).to.equal(1);
      expect('answer' in readAnswer(field.value, question, today)).to.equal(true);
      expect(box.value).to.equal('12');
    });
  }

  it('keeps what is typed and is no number', async () => {
    const field = await openField({ id: 'q', type: 'integer' }, prose);
    byRole(field.form, 'textbox').focus();
    await sendKeys({ type: '1,5x' });
    expect([field.value, (byRole(field.form, 'textbox') as HTMLInputElement).value]).to.deep.equal(['1,5x', '1,5x']);
  });
});

describe('the field of a quantity', () => {
  const one: Question = { id: 'q', type: 'quantity', options: [{ code: 'kg' }] };
  const two: Question = { id: 'q', type: 'quantity', options: [{ code: 'kg' }, { code: 'lb' }] };

  it('names its only unit beside the number, and says it with it', async () => {
    const field = await openField(one, prose, { value: { value: 70, unit: 'kg' } });
    expect(descriptionOf(byRole(field.form, 'textbox'))).to.equal('kilograms');
    expect(allByRole(field.form, 'combobox')).to.deep.equal([]);
    byRole(field.form, 'textbox').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: '.5' });
    expect(readAnswer(field.value, one, today)).to.deep.equal({ answer: { value: 70.5, unit: 'kg' } });
  });

  it('says nothing once the number is taken away', async () => {
    const field = await openField(one, prose, { value: { value: 7, unit: 'kg' } });
    byRole(field.form, 'textbox').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    expect(readAnswer(field.value, one, today)).to.deep.equal({ problem: { code: 'required' } });
  });

  it('has its units to choose from where there are several', async () => {
    const field = await openField(two, prose);
    const list = byRole(field.form, 'combobox', 'Unit') as HTMLSelectElement;
    expect([...list.options].map(({ label }) => label)).to.deep.equal(['Choose', 'kilograms', 'pounds']);
    byRole(field.form, 'textbox').focus();
    await sendKeys({ type: '154' });
    expect(readAnswer(field.value, two, today)).to.deep.equal({ problem: { code: 'choose-unit' } });
    list.value = 'lb';
    list.dispatchEvent(new Event('change'));
    expect(readAnswer(field.value, two, today)).to.deep.equal({ answer: { value: 154, unit: 'lb' } });
    await expect(field.form).to.be.accessible();
  });

  const typed: [text: string, answer: { value: number; unit: string }, shown: string][] = [
    ['70,5 kg', { value: 70.5, unit: 'kg' }, '70,5'],
    ['154lb', { value: 154, unit: 'lb' }, '154'],
    ['154 Pounds', { value: 154, unit: 'lb' }, '154'],
    ['154 lbs', { value: 154, unit: 'lb' }, '154'],
    ['70kgs', { value: 70, unit: 'kg' }, '70'],
  ];
  for (const [text, answer, shown] of typed) {
    it(`takes the unit that is typed with the number, as “${text}”`, async () => {
      const field = await openField(two, prose);
      typeInto(byRole(field.form, 'textbox'), text);
      expect(readAnswer(field.value, two, today)).to.deep.equal({ answer });
      expect([(byRole(field.form, 'textbox') as HTMLInputElement).value, (byRole(field.form, 'combobox') as HTMLSelectElement).value]).to.deep.equal([shown, answer.unit]);
    });
  }

  it('takes no unit that may be another, or none', async () => {
    const alike: Question = { ...two, options: [{ code: 'l' }, { code: 'lb' }] };
    const field = await openField(alike, prose);
    typeInto(byRole(field.form, 'textbox'), '5 l');
    expect([field.value, (byRole(field.form, 'textbox') as HTMLInputElement).value]).to.deep.equal([{ value: '5 l', unit: '' }, '5 l']);
    typeInto(byRole(field.form, 'textbox'), 'x');
    expect(field.value).to.deep.equal({ value: '5 lx', unit: '' });
    const stones = await openField({ ...two, options: [{ code: 'kg' }, { code: 'st' }] }, prose, { value: { value: '', unit: 'kg' } });
    typeInto(byRole(stones.form, 'textbox'), '11 s');
    expect(stones.value).to.deep.equal({ value: '11 s', unit: 'kg' });
  });

  it('marks the unit where it is what is missing', async () => {
    const { form } = await openField(two, prose, { value: { value: '154', unit: '' }, invalid: true });
    expect([byRole(form, 'combobox'), byRole(form, 'textbox')].map((one) => one.getAttribute('aria-invalid'))).to.deep.equal(['true', 'false']);
  });
});

describe('the field of a scale', () => {
  const question: Question = { id: 'q', type: 'scale', min: 0, max: 10 };

  it('is moved through with the arrow keys, which commit nothing', async () => {
    const field = await openField(question, prose, { value: 4 });
    byRole(field.form, 'radio', '4').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(field.value).to.equal(5);
    await sendKeys({ press: 'ArrowLeft' });
    expect([field.value, field.commits]).to.deep.equal([4, 0]);
  });

  it('says what its ends mean', async () => {
    const { form } = await openField(question, prose);
    expect([descriptionOf(byRole(form, 'radio', '0')), descriptionOf(byRole(form, 'radio', '5')), descriptionOf(byRole(form, 'radio', '10'))]).to.deep.equal(['No pain', '', 'Worst pain']);
  });

  it('goes by its step', async () => {
    const { form } = await openField({ ...question, min: 1, max: 6, step: 2 }, prose);
    expect(allByRole(form, 'radio').map(nameOf)).to.deep.equal(['1', '3', '5']);
  });

  it('is typed where it has too many values to show, and says what lies between', async () => {
    const field = await openField({ ...question, max: 100 }, prose);
    expect(field.form.textContent).to.contain('From 0 (No pain) to 100 (Worst pain).');
    byRole(field.form, 'textbox', 'How much?').focus();
    await sendKeys({ type: '42' });
    expect(readAnswer(field.value, { ...question, max: 100 }, today)).to.deep.equal({ answer: 42 });
  });
});

describe('“I am not sure”', () => {
  const rows: [question: Question, control: 'checkbox' | 'radio', draft: unknown][] = [
    [{ id: 'q', type: 'integer', notSure: true }, 'checkbox', '12'],
    [{ id: 'q', type: 'decimal', notSure: true }, 'checkbox', '1.5'],
    [{ id: 'q', type: 'quantity', options: [{ code: 'kg' }], notSure: true }, 'checkbox', { value: 70, unit: 'kg' }],
    [{ id: 'q', type: 'scale', min: 0, max: 3, notSure: true }, 'radio', 2],
    [{ id: 'q', type: 'date', notSure: true }, 'checkbox', '1985'],
    [{ id: 'q', type: 'time', notSure: true }, 'checkbox', '09:30'],
    [{ id: 'q', type: 'date-time', notSure: true }, 'checkbox', '1985-04-09T09:30'],
  ];
  for (const [question, control, draft] of rows) {
    it(`stands under a ${question.type}, and empties it`, async () => {
      const field = await openField(question, prose, { value: draft });
      const box = byRole(field.form, control, 'I am not sure') as HTMLInputElement;
      expect(box.checked).to.equal(false);
      box.click();
      expect([field.value, box.checked]).to.deep.equal(['not-sure', true]);
      const others = [...allByRole(field.form, 'textbox'), ...allByRole(field.form, 'combobox'), ...allByRole(field.form, 'time')] as HTMLInputElement[];
      for (const other of others) expect(other.value, nameOf(other)).to.equal('');
      expect((allByRole(field.form, 'radio') as HTMLInputElement[]).filter(({ checked }) => checked).map(nameOf)).to.deep.equal(control === 'radio' ? ['I am not sure'] : []);
      expect(readAnswer(field.value, question, today)).to.deep.equal({ answer: 'not-sure' });
      await expect(field.form).to.be.accessible();
    });
  }

  it('is taken back by an answer', async () => {
    const field = await openField({ id: 'q', type: 'integer', notSure: true }, prose, { value: 'not-sure' });
    byRole(field.form, 'textbox').focus();
    await sendKeys({ type: '7' });
    expect([field.value, (byRole(field.form, 'checkbox') as HTMLInputElement).checked]).to.deep.equal(['7', false]);
  });

  it('is not offered where the question does not say so', async () => {
    const { form } = await openField({ id: 'q', type: 'date' }, prose);
    expect(allByRole(form, 'checkbox')).to.deep.equal([]);
  });
});
