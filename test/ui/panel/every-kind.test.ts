import { expect } from '@open-wc/testing';
import { nameOf } from '../find-by-role.ts';
import { change, review } from '../microneedling-answers.ts';
import type { Visitor } from '../visitor.ts';
import { everyKind } from './every-kind.ts';
import { openPanel, stillness, type Opened } from './open-panel.ts';

const open = (): Promise<Opened> => openPanel({ definition: everyKind() });

const titles = (visitor: Visitor): string[] => [...visitor.root.querySelectorAll('.group-title')].map((one) => one.textContent ?? '');

/** Goes on until a title is reached, skipping what can be skipped and saying No where that cannot be. */
async function goTo(visitor: Visitor, title: string): Promise<void> {
  for (let steps = 0; visitor.title !== title; steps += 1) {
    if (steps > 30) throw new Error(`“${title}” is never reached; this is “${visitor.title}”`);
    if (visitor.all('button', 'Skip').length > 0) await visitor.press('Skip');
    else if (visitor.all('radio', 'No').length > 0) await visitor.answer(['No']);
    else await visitor.press('Continue');
  }
}

async function pick(visitor: Visitor, name: string, value: string): Promise<void> {
  const control = visitor.find(name === 'Unit' ? 'combobox' : 'time', name) as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new Event(control.type === 'time' ? 'input' : 'change'));
  await visitor.panel.updateComplete;
}

describe('a text that is only to be read', () => {
  it('is passed with Continue, has no Skip, and is not among the answers', async () => {
    const { visitor } = await open();
    expect(visitor.title).to.equal('Please take your time.');
    expect(visitor.names('button')).to.include('Continue').and.not.include('Skip');
    await visitor.press('Continue');
    expect(visitor.title).to.equal('Your number with us');
    expect(visitor.find('log').textContent).to.contain('Please take your time.');
    expect(visitor.all('button', change('Please take your time.'))).to.deep.equal([]);
    await goTo(visitor, review);
    expect(visitor.sees).to.not.contain('Please take your time.');
  });
});

describe('an answer that is read-only', () => {
  it('is shown, cannot be changed or skipped, and goes on with Continue', async () => {
    const { visitor } = await open();
    await visitor.press('Continue');
    expect(visitor.question.textContent).to.contain('L-17');
    expect([...visitor.all('textbox'), ...visitor.all('button', 'Skip')]).to.deep.equal([]);
    await visitor.press('Continue');
    expect(visitor.title).to.equal('What is your name?');
    await goTo(visitor, review);
    expect(visitor.sees).to.contain('Your number with us L-17');
    expect(visitor.all('button', change('Your number with us'))).to.deep.equal([]);
  });
});

describe('what a question begins with', () => {
  it('stands in its field, and is the answer only once it is taken', async () => {
    const { visitor } = await open();
    await goTo(visitor, 'What is your name?');
    expect((visitor.find('textbox') as HTMLInputElement).value).to.equal('Linh');
    await visitor.press('Continue');
    expect(visitor.title).to.equal('Are you pregnant, Linh?');
  });

  it('is no answer where it is skipped, and the next question does without it', async () => {
    const { visitor } = await open();
    await goTo(visitor, 'What is your name?');
    await visitor.press('Skip');
    expect(visitor.title).to.equal('Are you pregnant?');
  });
});

describe('a yes or no', () => {
  it('is asked with two radio buttons', async () => {
    const { visitor } = await open();
    await goTo(visitor, 'Are you pregnant?');
    expect(visitor.names('radio')).to.deep.equal(['Yes', 'No']);
    await visitor.press('Continue');
    expect(visitor.title).to.equal('Are you pregnant?');
    await visitor.answer(['Yes']);
    expect(nameOf(visitor.find('button', change('Are you pregnant?')))).to.match(/^Yes\b/);
  });
});

describe('answers that are not taken', () => {
  const rows: [title: string, typed: string, error: RegExp][] = [
    ['How many children do you have?', '1.5', /whole number/],
    ['How many children do you have?', '21', /20 or less/],
    ['What do you weigh?', '1,500', /without a comma or a point between thousands/],
    ['A web page about it', 'example.com', /begins with https/],
  ];
  for (const [title, typed, error] of rows) {
    it(`“${typed}” at “${title}”`, async () => {
      const { visitor } = await open();
      await goTo(visitor, title);
      await visitor.type(typed);
      await visitor.press('Continue');
      expect(visitor.title).to.equal(title);
      expect(nameOf(visitor.find('alert', /./))).to.match(error);
      expect(visitor.root.activeElement).to.equal(visitor.find('textbox'));
    });
  }
});

describe('a repeating group', () => {
  const first = 'Which medicine?';

  it('asks for each, numbers all but the first, and pipes the answer of its own instance', async () => {
    const { visitor } = await open();
    await goTo(visitor, 'Do you take any medicine?');
    expect(titles(visitor)).to.deep.equal(['Medicines']);
    expect(visitor.sees).to.contain('Now your health.').and.contain('One after another.');
    await visitor.answer(['Yes']);
    expect([visitor.title, titles(visitor)]).to.deep.equal([first, ['Medicines']]);
    await visitor.answer({ type: 'Aspirin' });
    expect([visitor.title, titles(visitor)]).to.deep.equal(['Since when do you take Aspirin?', []]);
    await visitor.press('Skip');
    expect(visitor.title).to.equal('Do you take another one?');
    await visitor.answer(['Yes']);
    expect([visitor.title, titles(visitor)]).to.deep.equal([first, ['Medicines (2)']]);
    await visitor.answer({ type: 'Iron' });
    expect(visitor.title).to.equal('Since when do you take Iron?');
    await visitor.press('Skip');
    expect([visitor.title, titles(visitor)]).to.deep.equal(['What do you weigh?', ['Your body']]);
    await goTo(visitor, review);
    expect(visitor.sees).to.contain('Which medicine? Aspirin').and.contain('Which medicine? (2) Iron');
  });

  it('is taken up again at the instance that was pressed', async () => {
    const { visitor } = await open();
    await goTo(visitor, 'Do you take any medicine?');
    await visitor.answer(['Yes']);
    await visitor.answer({ type: 'Aspirin' });
    await visitor.press('Skip');
    await visitor.answer(['Yes']);
    await visitor.answer({ type: 'Iron' });
    await goTo(visitor, review);
    await visitor.press(change('Which medicine? (2)'));
    expect((visitor.find('textbox') as HTMLInputElement).value).to.equal('Iron');
    await visitor.answer({ type: 'Zinc' });
    await goTo(visitor, review);
    expect(visitor.sees).to.contain('Which medicine? Aspirin').and.contain('Which medicine? (2) Zinc').and.not.contain('Iron');
  });
});

describe('a visit with every kind of question', () => {
  it('comes to a summary with what was answered, and everybody can use each screen', async function () {
    this.timeout(120_000);
    const { visitor, panel, transport } = await open();
    const does: Record<string, () => Promise<void>> = {
      'What is your name?': () => visitor.type('Mai'),
      'Are you pregnant, Mai?': () => visitor.choose('No'),
      'How many children do you have?': () => visitor.type('2'),
      'What do you use?': async () => {
        await visitor.choose('Something else');
        await visitor.type('Soap');
      },
      'What are you allergic to?': async () => {
        await visitor.type('Nuts');
        await visitor.press('Add another');
        await visitor.type('Latex', 'What are you allergic to? Answer 2');
      },
      'Do you take any medicine?': () => visitor.choose('Yes'),
      'Which medicine?': () => visitor.type('Aspirin'),
      'Since when do you take Aspirin?': () => visitor.type('2020'),
      'Do you take another one?': () => visitor.choose('No'),
      'What do you weigh?': async () => {
        await visitor.type('70,5');
        await pick(visitor, 'Unit', 'kg');
      },
      'How much does it hurt?': () => visitor.choose('4'),
      'Where does it hurt?': () => visitor.choose('Chin', 'Cheek'),
      'When may we call?': () => pick(visitor, 'When may we call?', '14:30'),
      'When were you last seen?': async () => {
        await visitor.type('3 May 2025', 'Date');
        await pick(visitor, 'Time', '09:15');
      },
      'A web page about it': () => visitor.type('https://example.com/a'),
    };
    for (let steps = 0; visitor.title !== review; steps += 1) {
      expect(steps, visitor.title).to.be.below(30);
      const { title } = visitor;
      await does[title]?.();
      await stillness(panel);
      await expect(panel).to.be.accessible();
      await visitor.press('Continue');
      expect(visitor.title, 'the answer was taken').to.not.equal(title);
    }
    await visitor.press('Send');
    const answers = transport.sent[0]?.summary.answers ?? [];
    const given = Object.fromEntries(answers.filter(({ status }) => status === 'answered').map(({ question, value }) => [question, value]));
    expect(given).to.deep.include({
      'clinic-number': 'L-17',
      name: 'Mai',
      pregnant: false,
      children: 2,
      product: { text: 'Soap' },
      allergies: ['Nuts', 'Latex'],
      photo: true,
      'medicines#0': true,
      'medicine#1': 'Aspirin',
      'since#1': '2020',
      'medicines#1': false,
      weight: { value: 70.5, unit: 'kg' },
      pain: 4,
      where: ['chin', 'cheek'],
      'best-time': '14:30',
      seen: '2025-05-03T09:15',
      page: 'https://example.com/a',
    });
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
  });
});
