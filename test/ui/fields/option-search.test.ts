import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Option, Question } from '../../../src/definition/types.ts';
import { allByRole, byRole, nameOf } from '../find-by-role.ts';
import { typeInto } from '../type-into.ts';
import { openField, type OpenField } from './open-field.ts';

const fruit = ['Apple', 'Apricot', 'Banana', 'Cherry', 'Crème fraîche', 'Date', 'Đào', 'Elderberry', 'Fig', 'Grape', 'Lemon', 'Mango', 'Quả dứa chín'];
const options: Option[] = [...fruit.map((_, at) => ({ code: `f${at}` })), { code: 'none', exclusive: true }, { code: 'unsure', means: 'not-sure' }];
const prose: QuestionProse = { text: 'Which?', options: { ...Object.fromEntries(fruit.map((label, at) => [`f${at}`, label])), f7: { label: 'Elderberry', help: 'Small and dark' }, none: 'None of these', unsure: 'Not sure' } };
const question: Question = { id: 'q', type: 'multiple-choice', options };

const rows = ({ form }: OpenField, role: 'checkbox' | 'radio' = 'checkbox'): string[] => allByRole(form, role).map(nameOf);
const said = ({ form }: OpenField): string => byRole(form, 'status').textContent ?? '';

function seek(field: OpenField, text: string): void {
  const box = byRole(field.form, 'searchbox', 'Find in this list') as HTMLInputElement;
  box.value = '';
  typeInto(box, text);
}

describe('a list of more than twelve options', () => {
  const always = ['None of these', 'Not sure'];

  it('is narrowed by what is typed, says how many are shown, and commits nothing', async () => {
    const field = await openField(question, prose);
    expect(rows(field)).to.have.length(15);
    expect(said(field)).to.equal('');
    seek(field, 'ap');
    expect(rows(field)).to.deep.equal(['Apple', 'Apricot', 'Grape', ...always]);
    expect(said(field)).to.equal('3 of 13 shown');
    expect([field.value, field.commits]).to.deep.equal([undefined, 0]);
  });

  const finds: [typed: string, found: string[]][] = [
    ['creme', ['Crème fraîche']],
    ['FRAI cre', ['Crème fraîche']],
    ['dao', ['Đào']],
    ['qua dua', ['Quả dứa chín']],
    ['small', ['Elderberry']],
  ];
  for (const [typed, found] of finds) {
    it(`finds ${found.join(', ')} by “${typed}”`, async () => {
      const field = await openField(question, prose);
      seek(field, typed);
      expect(rows(field)).to.deep.equal([...found, ...always]);
    });
  }

  it('keeps what is ticked in sight, and ticks what was found', async () => {
    const field = await openField(question, prose, { value: ['f2'] });
    seek(field, 'fig');
    expect(rows(field)).to.deep.equal(['Banana', 'Fig', ...always]);
    byRole(field.form, 'checkbox', 'Fig').click();
    expect(field.value).to.deep.equal(['f2', 'f8']);
    seek(field, 'mango');
    expect(rows(field)).to.deep.equal(['Banana', 'Fig', 'Mango', ...always]);
  });

  it('says so where nothing is found, and still takes own words', async () => {
    const field = await openField({ ...question, openChoice: true }, prose);
    seek(field, 'xyz');
    expect(said(field)).to.contain('“xyz”');
    expect(rows(field)).to.deep.equal(['Something else', ...always]);
    byRole(field.form, 'checkbox', 'Something else').click();
    expect(field.value).to.deep.equal([{ text: '' }]);
    expect((byRole(field.form, 'searchbox') as HTMLInputElement).value).to.equal('xyz');
  });

  it('is whole again once the line is emptied', async () => {
    const field = await openField(question, prose);
    seek(field, 'fig');
    seek(field, ' ');
    await sendKeys({ press: 'Backspace' });
    expect([rows(field).length, said(field)]).to.deep.equal([15, '']);
  });

  it('is whole again after Escape, which closes nothing until the line is empty', async () => {
    const field = await openField(question, prose);
    const taken: boolean[] = [];
    field.form.addEventListener('keydown', (event) => taken.push(event.defaultPrevented));
    seek(field, 'fig');
    await sendKeys({ press: 'Escape' });
    expect([rows(field).length, said(field), (byRole(field.form, 'searchbox') as HTMLInputElement).value]).to.deep.equal([15, '', '']);
    await sendKeys({ press: 'Escape' });
    expect(taken).to.deep.equal([true, false]);
  });

  it('is gone to with Enter, which commits nothing; without a find Enter does nothing', async () => {
    const field = await openField(question, prose);
    seek(field, 'xyz');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(byRole(field.form, 'searchbox'));
    seek(field, 'fig');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(byRole(field.form, 'checkbox', 'Fig'));
    expect([field.value, field.commits]).to.deep.equal([undefined, 0]);
  });

  it('is the same of radio buttons, and can be used by everybody', async () => {
    const field = await openField({ ...question, type: 'single-choice' }, prose, { value: 'f2' });
    seek(field, 'lem');
    expect(rows(field, 'radio')).to.deep.equal(['Banana', 'Lemon', ...always]);
    await expect(field.form).to.be.accessible();
    seek(field, 'qxz');
    await expect(field.form).to.be.accessible();
  });

  it('begins at the thirteenth option', async () => {
    const shorter = await openField({ ...question, options: options.slice(1) }, prose);
    expect(allByRole(shorter.form, 'searchbox')).to.deep.equal([]);
  });
});
