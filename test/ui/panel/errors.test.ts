import { expect } from '@open-wc/testing';
import { descriptionOf, nameOf } from '../find-by-role.ts';
import { age, concern, consent, contactConsent, healthConsent, shortest, wish } from '../microneedling-answers.ts';
import { openPanel } from './open-panel.ts';

/** A question of each kind, and what is said of it when nothing was answered. */
const rows: [title: string, control: string, error: RegExp][] = [
  [consent, 'checkbox', /tick the box about health information/],
  [age, 'radio', /^Please choose an answer/],
  [concern, 'checkbox', /^Please choose an answer, or skip/],
  [wish, 'textbox', /^Please write an answer, or skip/],
  ['What name should we use?', 'textbox', /^Please write an answer, or skip/],
  ['What is your phone number?', 'textbox', /^Please write an answer, or skip/],
  ['What is your email address?', 'textbox', /^Please write an answer, or skip/],
];

const answers = { ...shortest, [consent]: [healthConsent, contactConsent] };

describe('an answer that is missing', () => {
  for (const [title, control, error] of rows) {
    it(`is announced at “${title}”, and tied to what has to be mended`, async () => {
      const { visitor } = await openPanel();
      const way = title.includes('email') ? ['By email'] : ['By phone'];
      await visitor.walk({ ...answers, 'How may we contact you?': way }, title);
      expect(visitor.all('alert', /./)).to.deep.equal([]);
      await visitor.press('Continue');
      expect(visitor.title).to.equal(title);
      expect(nameOf(visitor.find('alert', /./))).to.match(error);
      const controls = visitor.all(control);
      const marked = control === 'radio' ? [visitor.question] : controls;
      for (const element of marked) expect(element.getAttribute('aria-invalid'), nameOf(element)).to.equal('true');
      const said = nameOf(visitor.find('alert', /./));
      expect([visitor.question, ...controls].map(descriptionOf).filter((text) => text.includes(said))).not.to.deep.equal([]);
      expect(visitor.question.contains(visitor.root.activeElement), 'the focus is in the question').to.equal(true);
    });
  }

  it('is announced again when it is missing again', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, age);
    await visitor.press('Continue');
    const [before] = visitor.find('alert', /./).children;
    await visitor.press('Continue');
    const [after] = visitor.find('alert', /./).children;
    expect(after === before, 'the words stand in a new element').to.equal(false);
  });

  it('is forgotten as soon as something is answered', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, age);
    await visitor.press('Continue');
    await visitor.choose('22 to 39');
    expect(visitor.all('alert', /./)).to.deep.equal([]);
    expect(visitor.question.getAttribute('aria-invalid')).to.equal(null);
  });

  for (const typed of ['12', 'call me', '+84 <b>']) {
    it(`keeps “${typed}”, which is no phone number`, async () => {
      const { visitor } = await openPanel();
      const title = 'What is your phone number?';
      await visitor.walk({ ...answers, 'How may we contact you?': ['By phone'] }, title);
      await visitor.type(typed);
      await visitor.press('Continue');
      expect(visitor.title).to.equal(title);
      expect((visitor.find('textbox') as HTMLInputElement).value).to.equal(typed);
      expect(nameOf(visitor.find('alert', /./))).to.match(/phone number/);
    });
  }
});
