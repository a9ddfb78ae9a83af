import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QuestionProse } from '../../../src/definition/prose.ts';
import type { Question } from '../../../src/definition/types.ts';
import { questionTypes, readAnswer } from '../../../src/questions/question-types.ts';
import type { fields } from '../../../src/ui/fields/fields.ts';
import { allByRole, byRole, descriptionOf, nameOf } from '../find-by-role.ts';
import { openField } from './open-field.ts';

const prose: QuestionProse = {
  text: 'Which of these?',
  options: { one: 'The first', two: { label: 'The second at {clinic-name}', help: 'It takes longer.' }, other: 'Something else', none: 'None of these', unsure: 'Not sure' },
};
const options = [{ code: 'one' }, { code: 'two' }, { code: 'other', ownWords: true }, { code: 'none', exclusive: true }, { code: 'unsure', means: 'not-sure' as const }];

type Controls = [role: 'radio' | 'checkbox' | 'textbox' | 'combobox' | 'time', ...names: string[]][];
interface Row {
  question: Question;
  role: 'group' | 'radiogroup';
  controls: Controls;
  draft: unknown;
  /** What is ticked, or the name and the value of what is written, with the draft. */
  shown: string[];
}

const text = 'Which of these?';
const labels = ['The first', 'The second at Lotus', 'Something else', 'None of these', 'Not sure'];
const line = (type: string, draft: unknown, more: Partial<Question> = {}): Row => ({ question: { id: 'q', type, ...more }, role: 'group', controls: [['textbox', text]], draft, shown: [`${text}: ${String(draft)}`] });

/** Every question type with the controls that a person must meet. */
const rows: Record<keyof typeof fields, Row> = {
  consent: { question: { id: 'q', type: 'consent', options: [{ code: 'one', required: true }, { code: 'two' }] }, role: 'group', controls: [['checkbox', ...labels.slice(0, 2)]], draft: ['one'], shown: ['The first'] },
  'single-choice': { question: { id: 'q', type: 'single-choice', options }, role: 'radiogroup', controls: [['radio', ...labels]], draft: 'two', shown: ['The second at Lotus'] },
  'multiple-choice': { question: { id: 'q', type: 'multiple-choice', options }, role: 'group', controls: [['checkbox', ...labels]], draft: ['one', { code: 'other', text: 'mine' }], shown: ['The first', 'Something else', 'Something else: in your own words: mine'] },
  areas: { question: { id: 'q', type: 'areas', options: options.slice(0, 2) }, role: 'group', controls: [['checkbox', ...labels.slice(0, 2)]], draft: ['two'], shown: ['The second at Lotus'] },
  'yes-no': { question: { id: 'q', type: 'yes-no' }, role: 'radiogroup', controls: [['radio', 'Yes', 'No']], draft: false, shown: ['No'] },
  integer: line('integer', '12'),
  decimal: line('decimal', '1,5'),
  quantity: { ...line('quantity', '', { options: [{ code: 'one' }] }), draft: { value: 70, unit: 'one' }, shown: [`${text}: 70`] },
  scale: { question: { id: 'q', type: 'scale', min: 1, max: 3 }, role: 'radiogroup', controls: [['radio', '1', '2', '3']], draft: 2, shown: ['2'] },
  date: { question: { id: 'q', type: 'date' }, role: 'group', controls: [['textbox', text]], draft: '1985-04-09', shown: [`${text}: 9 April 1985`] },
  time: { question: { id: 'q', type: 'time' }, role: 'group', controls: [['time', text]], draft: '09:30', shown: [`${text}: 09:30`] },
  'date-time': { question: { id: 'q', type: 'date-time' }, role: 'group', controls: [['textbox', 'Date'], ['time', 'Time']], draft: '1985-04-09T09:30', shown: ['Date: 9 April 1985', 'Time: 09:30'] },
  'short-text': line('short-text', 'Linh', { maxLength: 100 }),
  'long-text': line('long-text', 'Smoother skin', { maxLength: 50 }),
  url: line('url', 'https://'),
  phone: line('phone', '+84 90'),
  email: line('email', 'linh@'),
  display: { question: { id: 'q', type: 'display' }, role: 'group', controls: [], draft: true, shown: [] },
  attachment: { question: { id: 'q', type: 'attachment' }, role: 'group', controls: [], draft: true, shown: [] },
};

/** What is ticked and what is written, in the order of the page. */
function shownIn(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll('input, select, textarea')].flatMap((control) => {
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) return control.checked ? [nameOf(control)] : [];
    const { value } = control as HTMLInputElement;
    return value ? [`${nameOf(control)}: ${value}`] : [];
  });
}

it('there is a row here for every question type', () => expect(Object.keys(rows).sort()).to.deep.equal(Object.keys(questionTypes).sort()));

for (const [type, { question, role, controls, draft, shown }] of Object.entries(rows)) {
  describe(`the field of a ${type} question`, () => {
    it('is a group that the question names, with named controls', async () => {
      const { form } = await openField(question, prose);
      expect(nameOf(byRole(form, role))).to.equal(text);
      const wanted = controls.flatMap(([control, ...names]) => names.map((name) => `${control} ${name}`));
      const kinds = ['radio', 'checkbox', 'textbox', 'combobox', 'time'] as const;
      const found = kinds.flatMap((kind) => allByRole(form, kind).map((one) => `${kind} ${nameOf(one)}`));
      expect(found.sort()).to.deep.equal(wanted.sort());
    });

    it('shows a draft, and draws nothing wrong from a draft of another kind', async () => {
      const { form } = await openField(question, prose, { value: draft });
      expect(shownIn(form)).to.deep.equal(shown);
      form.remove();
      const odd = [null, 7, { a: 1 }, [null, 3], true, { value: {} }].filter((one) => 'problem' in readAnswer(one, question, '2026-01-31'));
      for (const one of odd) {
        const { form: other } = await openField(question, prose, { value: one });
        expect(shownIn(other), JSON.stringify(one)).to.deep.equal([]);
      }
    });

    it('ties an error to what has to be mended, and says it once', async () => {
      const { form } = await openField(question, prose, { invalid: true });
      const all = controls.flatMap(([control]) => allByRole(form, control));
      // Radio buttons are wrong together, so the group around them says it.
      for (const one of all.filter((control) => !control.matches('[type=radio]'))) expect(one.getAttribute('aria-invalid'), nameOf(one)).to.equal('true');
      const said = [byRole(form, role), ...all].map(descriptionOf).filter((words) => words.includes('Please choose an answer.'));
      expect(said).to.have.length(1);
      expect(byRole(form, 'alert').textContent).to.equal('Please choose an answer.');
    });

    it('does not say that something is wrong where nothing is', async () => {
      const { form } = await openField(question, prose, { value: draft });
      for (const element of form.querySelectorAll('[aria-invalid]')) expect(element.getAttribute('aria-invalid')).to.equal('false');
    });

    it('has ids of its own and gives none twice', async () => {
      const { form } = await openField(question, prose, { value: draft });
      const ids = [...form.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const own = [...form.querySelectorAll('input[id], select[id], textarea[id]')].map(({ id }) => id);
      for (const id of own) expect(id).to.match(/^answer-/);
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
  for (const [type, { question, draft }] of Object.entries(rows)) {
    it(`of a ${type} question send nothing to a browser’s spelling service`, async () => {
      const { form } = await openField(question, prose, { value: draft });
      const typed = allByRole(form, 'textbox');
      // Figures are not spelt.
      for (const box of typed.filter((one) => !one.hasAttribute('inputmode'))) expect([box.getAttribute('spellcheck'), box.getAttribute('writingsuggestions')]).to.deep.equal(['false', 'false']);
    });
  }

  const kinds: [type: 'short-text' | 'phone' | 'email', input: string, autocomplete: string][] = [
    ['short-text', 'text', 'off'],
    ['phone', 'tel', 'tel'],
    ['email', 'email', 'email'],
  ];

  for (const [type, input, autocomplete] of kinds) {
    it(`a ${type} line has the keyboard that fits it, and Enter commits once`, async () => {
      const field = await openField(rows[type].question, prose);
      const box = byRole(field.form, 'textbox') as HTMLInputElement;
      expect([box.type, box.autocomplete, box.getAttribute('enterkeyhint')]).to.deep.equal([input, autocomplete, 'next']);
      expect(box.dir).to.equal(type === 'short-text' ? '' : 'ltr');
      expect(box.getAttribute('autocapitalize')).to.equal(type === 'short-text' ? null : 'off');
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
    expect(byRole(form, 'status').textContent).to.equal('Please shorten this to 50 characters.');
  });
});
