import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { questionTypes } from '../../../src/questions/question-types.ts';
import type { fields } from '../../../src/ui/fields/fields.ts';
import { allByRole, byRole, descriptionOf, nameOf } from '../find-by-role.ts';
import { openField } from './open-field.ts';

const prose: QuestionProse = {
  text: 'Which of these?',
  options: { one: 'The first', two: { label: 'The second at {clinic-name}', help: 'It takes longer.' }, other: 'Something else', none: 'None of these', unsure: 'Not sure' },
};
const options = [{ code: 'one' }, { code: 'two' }, { code: 'other', ownWords: true }, { code: 'none', exclusive: true }, { code: 'unsure', means: 'not-sure' as const }];

/** Every question type with the controls that a person must meet. */
const rows: Record<keyof typeof fields, { question: Question; role: 'group' | 'radiogroup'; control: 'radio' | 'checkbox' | 'textbox'; draft: unknown }> = {
  consent: { question: { id: 'q', type: 'consent', options: [{ code: 'one', required: true }, { code: 'two' }] }, role: 'group', control: 'checkbox', draft: ['one'] },
  'single-choice': { question: { id: 'q', type: 'single-choice', options }, role: 'radiogroup', control: 'radio', draft: 'two' },
  'multiple-choice': { question: { id: 'q', type: 'multiple-choice', options }, role: 'group', control: 'checkbox', draft: ['one', { code: 'other', text: 'mine' }] },
  'short-text': { question: { id: 'q', type: 'short-text', maxLength: 100 }, role: 'group', control: 'textbox', draft: 'Linh' },
  'long-text': { question: { id: 'q', type: 'long-text', maxLength: 50 }, role: 'group', control: 'textbox', draft: 'Smoother skin' },
  phone: { question: { id: 'q', type: 'phone' }, role: 'group', control: 'textbox', draft: '+84 90' },
  email: { question: { id: 'q', type: 'email' }, role: 'group', control: 'textbox', draft: 'linh@' },
};

it('there is a row here for every question type', () => expect(Object.keys(rows).sort()).to.deep.equal(Object.keys(questionTypes).sort()));

for (const [type, { question, role, control, draft }] of Object.entries(rows)) {
  describe(`the field of a ${type} question`, () => {
    it('is a group that the question names, with named controls', async () => {
      const { form } = await openField(question, prose);
      expect(nameOf(byRole(form, role))).to.equal('Which of these?');
      const names = allByRole(form, control).map(nameOf);
      if (control === 'textbox') expect(names).to.deep.equal(['Which of these?']);
      else expect(names).to.deep.equal(['The first', 'The second at Lotus', 'Something else', 'None of these', 'Not sure'].slice(0, question.options?.length));
    });

    it('shows a draft, and draws nothing wrong from a draft of another kind', async () => {
      const { form } = await openField(question, prose, { value: draft });
      const controls = allByRole(form, control) as HTMLInputElement[];
      expect(controls.some(({ checked, value }) => (control === 'textbox' ? value === draft : checked))).to.equal(true);
      form.remove();
      for (const odd of [null, 7, { a: 1 }, [null, 3], true]) {
        const { form: other } = await openField(question, prose, { value: odd });
        for (const one of allByRole(other, control) as HTMLInputElement[]) expect(control === 'textbox' ? one.value : one.checked).to.equal(control === 'textbox' ? '' : false);
      }
    });

    it('ties an error to what has to be mended, and says it once', async () => {
      const { form } = await openField(question, prose, { invalid: true });
      const controls = allByRole(form, control);
      // Radio buttons are wrong together, so the group around them says it.
      if (control !== 'radio') for (const one of controls) expect(one.getAttribute('aria-invalid'), nameOf(one)).to.equal('true');
      const said = [byRole(form, role), ...controls].map(descriptionOf).filter((text) => text.includes('Please choose an answer.'));
      expect(said).to.have.length(1);
      expect(byRole(form, 'alert').textContent).to.equal('Please choose an answer.');
    });

    it('does not say that something is wrong where nothing is', async () => {
      const { form } = await openField(question, prose, { value: draft });
      for (const element of form.querySelectorAll('[aria-invalid]')) expect(element.getAttribute('aria-invalid')).to.equal('false');
    });

    it('can be used by everybody', async () => {
      const { form } = await openField(question, prose, { value: draft, invalid: true });
      await expect(form).to.be.accessible();
    });
  });
}

describe('radio buttons', () => {
  const { question } = rows['single-choice'];
  const checked = (form: HTMLFormElement): string[] => (allByRole(form, 'radio') as HTMLInputElement[]).filter((one) => one.checked).map(nameOf);

  it('are moved through with the arrow keys, which commit nothing', async () => {
    const field = await openField(question, prose, { value: 'two' });
    byRole(field.form, 'radio', 'The second at Lotus').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(field.value).to.equal('other');
    await sendKeys({ press: 'ArrowUp' });
    expect(field.value).to.equal('two');
    await sendKeys({ press: 'ArrowLeft' });
    expect(field.value).to.equal('one');
    expect(checked(field.form)).to.deep.equal(['The first']);
    expect(field.commits).to.equal(0);
  });

  it('describe an option by its help', async () => {
    const { form } = await openField(question, prose);
    expect(descriptionOf(byRole(form, 'radio', 'The second at Lotus'))).to.equal('It takes longer.');
  });

  it('take own words, and drop them with the option', async () => {
    const field = await openField(question, prose);
    byRole(field.form, 'radio', 'Something else').click();
    byRole(field.form, 'textbox', 'Something else: in your own words').focus();
    await sendKeys({ type: 'mine' });
    expect(field.value).to.deep.equal({ code: 'other', text: 'mine' });
    byRole(field.form, 'radio', 'The first').click();
    expect(field.value).to.equal('one');
    expect(allByRole(field.form, 'textbox')).to.deep.equal([]);
  });
});

describe('checkboxes', () => {
  const { question } = rows['multiple-choice'];

  it('are ticked and unticked with Space', async () => {
    const field = await openField(question, prose);
    byRole(field.form, 'checkbox', 'The first').focus();
    await sendKeys({ type: ' ' });
    expect(field.value).to.deep.equal(['one']);
    await sendKeys({ type: ' ' });
    expect(field.value).to.deep.equal([]);
    expect(field.commits).to.equal(0);
  });

  it('“None of these” clears the others and is cleared by them; “Not sure” stands with both', async () => {
    const field = await openField(question, prose, { value: ['one', 'two'] });
    const click = (name: string): void => byRole(field.form, 'checkbox', name).click();
    const ticked = (): string[] => (allByRole(field.form, 'checkbox') as HTMLInputElement[]).filter((one) => one.checked).map(nameOf);
    click('None of these');
    expect(ticked()).to.deep.equal(['None of these']);
    click('The first');
    expect(ticked()).to.deep.equal(['The first']);
    click('Not sure');
    expect(ticked()).to.deep.equal(['The first', 'Not sure']);
  });

  it('keep own words while others are ticked', async () => {
    const field = await openField(question, prose);
    byRole(field.form, 'checkbox', 'Something else').click();
    const words = byRole(field.form, 'textbox', 'Something else: in your own words') as HTMLInputElement;
    words.focus();
    await sendKeys({ type: 'mine' });
    expect(words.isConnected).to.equal(true);
    byRole(field.form, 'checkbox', 'The first').click();
    expect(field.value).to.deep.equal([{ code: 'other', text: 'mine' }, 'one']);
    expect((byRole(field.form, 'textbox') as HTMLInputElement).value).to.equal('mine');
  });
});

describe('text fields', () => {
  const kinds: [type: 'short-text' | 'phone' | 'email', input: string, autocomplete: string][] = [
    ['short-text', 'text', 'off'],
    ['phone', 'tel', 'tel'],
    ['email', 'email', 'email'],
  ];

  for (const [type, input, autocomplete] of kinds) {
    it(`a ${type} line has the keyboard that fits it, and Enter commits once`, async () => {
      const field = await openField(rows[type].question, prose);
      const box = byRole(field.form, 'textbox') as HTMLInputElement;
      expect([box.type, box.autocomplete]).to.deep.equal([input, autocomplete]);
      box.focus();
      await sendKeys({ type: 'ab' });
      await sendKeys({ press: 'Enter' });
      expect([field.value, field.commits]).to.deep.equal(['ab', 1]);
    });
  }

  it('several lines say how many characters are left, and Enter starts another', async () => {
    const field = await openField(rows['long-text'].question, prose);
    const box = byRole(field.form, 'textbox');
    expect(descriptionOf(box)).to.equal('50 characters left');
    box.focus();
    await sendKeys({ type: 'ab' });
    await sendKeys({ press: 'Enter' });
    expect([field.value, field.commits]).to.deep.equal(['ab\n', 0]);
    expect(descriptionOf(box)).to.equal('47 characters left');
  });

  it('several lines keep what is too much and say by how much', async () => {
    const { form } = await openField(rows['long-text'].question, prose, { value: 'a'.repeat(51) });
    const box = byRole(form, 'textbox') as HTMLTextAreaElement;
    expect(box.value).to.have.length(51);
    expect(descriptionOf(box)).to.equal('1 character too many');
  });
});
