import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { allByRole, byRole, nameOf } from '../find-by-role.ts';
import { openField } from './open-field.ts';

const prose: QuestionProse = { text: 'Which of these?', options: { one: 'The first', none: 'None of these' } };
const options = [{ code: 'one' }, { code: 'none', exclusive: true }];
const words = 'Something else: in your own words';

describe('a choice that is open to own words', () => {
  it('has a row for them after the options among radio buttons', async () => {
    const field = await openField({ id: 'q', type: 'single-choice', options, openChoice: true }, prose, { value: 'one' });
    expect(allByRole(field.form, 'radio').map(nameOf)).to.deep.equal(['The first', 'Something else', 'None of these']);
    byRole(field.form, 'radio', 'Something else').click();
    byRole(field.form, 'textbox', words).focus();
    await sendKeys({ type: 'mine' });
    expect(field.value).to.deep.equal({ text: 'mine' });
    await expect(field.form).to.be.accessible();
    byRole(field.form, 'radio', 'The first').click();
    expect(field.value).to.equal('one');
    expect(allByRole(field.form, 'textbox')).to.deep.equal([]);
  });

  it('has such a row among checkboxes, which “None of these” clears', async () => {
    const field = await openField({ id: 'q', type: 'multiple-choice', options, openChoice: true }, prose, { value: ['one'] });
    byRole(field.form, 'checkbox', 'Something else').click();
    byRole(field.form, 'textbox', words).focus();
    await sendKeys({ type: 'mine' });
    expect(field.value).to.deep.equal(['one', { text: 'mine' }]);
    byRole(field.form, 'checkbox', 'None of these').click();
    expect(field.value).to.deep.equal(['none']);
    byRole(field.form, 'checkbox', 'Something else').click();
    expect(field.value).to.deep.equal([{ text: '' }]);
    byRole(field.form, 'checkbox', 'Something else').click();
    expect(field.value).to.deep.equal([]);
  });

  it('shows own words that were written before', async () => {
    const { form } = await openField({ id: 'q', type: 'multiple-choice', options, openChoice: true }, prose, { value: [{ text: 'mine' }] });
    expect((byRole(form, 'textbox', words) as HTMLInputElement).value).to.equal('mine');
  });
});

describe('how many options may be chosen', () => {
  const rows: [more: Partial<Question>, text: string, hint: string | null][] = [
    [{}, 'Which?', 'Choose all that apply.'],
    [{ maxChoices: 3 }, 'Which?', 'Choose up to 3.'],
    [{ maxChoices: 3 }, 'Which 3?', null],
    [{ minChoices: 2 }, 'Which?', 'Choose at least 2.'],
    [{ minChoices: 2, maxChoices: 3 }, 'Which?', 'Choose at least 2. Choose up to 3.'],
  ];
  for (const [more, text, hint] of rows) {
    it(`is said of ${JSON.stringify(more)} at “${text}”: ${hint ?? 'nothing'}`, async () => {
      const { form } = await openField({ id: 'q', type: 'areas', options, ...more }, { ...prose, text });
      expect(form.querySelector('#hint')?.textContent ?? null).to.equal(hint);
    });
  }
});
