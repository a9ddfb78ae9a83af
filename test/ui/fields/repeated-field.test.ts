import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { questionTypes, type QuestionTypeName } from '../../../src/questions/question-types.ts';
import { allByRole, byRole, descriptionOf, nameOf } from '../find-by-role.ts';
import { openField, type OpenField } from './open-field.ts';

const prose: QuestionProse = { text: 'Which medicines?', options: { kg: 'kg' } };
const question: Question = { id: 'q', type: 'short-text', repeats: { max: 3 } };
const settled = (): Promise<void> => Promise.resolve();
const values = ({ form }: OpenField): string[] => (allByRole(form, 'textbox') as HTMLInputElement[]).map(({ value }) => value);

async function press(field: OpenField, name: string): Promise<void> {
  byRole(field.form, 'button', name).click();
  await settled();
}

describe('a question with several answers', () => {
  it('begins with one, and each added one has a name of its own', async () => {
    const field = await openField(question, prose);
    expect(allByRole(field.form, 'textbox').map(nameOf)).to.deep.equal(['Which medicines? Answer 1']);
    await press(field, 'Add another');
    expect(allByRole(field.form, 'textbox').map(nameOf)).to.deep.equal(['Which medicines? Answer 1', 'Which medicines? Answer 2']);
    expect(allByRole(field.form, 'button').map(nameOf)).to.deep.equal(['Remove: Answer 1', 'Remove: Answer 2', 'Add another', 'Continue']);
  });

  it('puts the focus in what was added, and on Add once something was removed', async () => {
    const field = await openField(question, prose, { value: ['a'] });
    expect(document.activeElement).to.equal(document.body);
    await press(field, 'Add another');
    expect(nameOf(document.activeElement ?? document.body)).to.equal('Which medicines? Answer 2');
    await sendKeys({ type: 'b' });
    expect(field.value).to.deep.equal(['a', 'b']);
    await press(field, 'Remove: Answer 1');
    expect([field.value, values(field)]).to.deep.equal([['b'], ['b']]);
    expect(nameOf(document.activeElement ?? document.body)).to.equal('Add another');
    expect(byRole(field.form, 'status').textContent).to.equal('Removed. 1 answer left.');
    await press(field, 'Add another');
    expect(byRole(field.form, 'status').textContent).to.equal('');
    expect(field.commits).to.equal(0);
  });

  it('has no more than its question takes, and never less than one', async () => {
    const field = await openField(question, prose, { value: ['a', 'b'] });
    await press(field, 'Add another');
    expect(allByRole(field.form, 'button', 'Add another')).to.deep.equal([]);
    for (const left of [2, 1]) {
      await press(field, 'Remove: Answer 1');
      expect(values(field)).to.have.length(left);
    }
    expect(allByRole(field.form, 'button', /^Remove/)).to.deep.equal([]);
  });

  it('marks the answer that is wrong, and no other', async () => {
    const { form } = await openField({ ...question, type: 'integer' }, prose, { value: ['1', 'x', ''], invalid: true });
    expect(allByRole(form, 'textbox').map((one) => one.getAttribute('aria-invalid'))).to.deep.equal(['false', 'true', 'false']);
    expect(allByRole(form, 'textbox').map(descriptionOf)).to.deep.equal(['', 'Please choose an answer.', '']);
  });

  it('marks all of them where nothing was answered', async () => {
    const { form } = await openField(question, prose, { value: ['', ' '], invalid: true });
    expect(allByRole(form, 'textbox').map((one) => one.getAttribute('aria-invalid'))).to.deep.equal(['true', 'true']);
  });

  for (const [type, { repeatable }] of Object.entries(questionTypes) as [QuestionTypeName, { repeatable?: boolean }][]) {
    if (!repeatable) continue;
    it(`is drawn for ${type} with ids of its own, and can be used by everybody`, async () => {
      const asked: Question = { id: 'q', type, repeats: {}, ...(type === 'quantity' && { options: [{ code: 'kg' }] }) };
      const { form } = await openField(asked, prose, { value: ['', ''] });
      expect(allByRole(form, 'group').map(nameOf)).to.deep.equal(['Which medicines?', 'Which medicines? Answer 1', 'Which medicines? Answer 2']);
      const ids = [...form.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      await expect(form).to.be.accessible();
    });
  }
});

describe('a question that is read-only', () => {
  it('shows its answer in words and nothing to change', async () => {
    const { form } = await openField({ id: 'q', type: 'date', readOnly: true, initial: '1985' }, prose, { value: '1985', inWords: ['1985'] });
    expect(byRole(form, 'group').textContent).to.contain('1985');
    expect(form.querySelectorAll('input, select, textarea')).to.have.length(0);
    await expect(form).to.be.accessible();
  });
});
