import { expect } from '@open-wc/testing';
import { age, change, concern, consent, healthConsent, now, review, shortest, wish } from '../microneedling-answers.ts';
import { nameOf } from '../find-by-role.ts';
import { microneedling, openPanel } from './open-panel.ts';

const name = 'What name should we use?';

/** Whether the focus is on the heading of the step. */
const focused = (visitor: { root: ShadowRoot; heading: HTMLElement }): boolean => visitor.root.activeElement === visitor.heading;

describe('the focus', () => {
  it('is left where it was when the panel is drawn', async () => {
    const { panel, visitor } = await openPanel();
    expect(document.activeElement).not.to.equal(panel);
    expect(visitor.root.activeElement).to.equal(null);
  });

  it('goes to the heading of each new step, and to nothing else', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, review, (title) => {
      if (title !== consent) expect(focused(visitor), title).to.equal(true);
    });
    await visitor.press('Back');
    expect(focused(visitor)).to.equal(true);
  });

  it('stays on the option that was chosen', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, now);
    const option = visitor.find('checkbox', /^Trouble breathing/);
    option.focus();
    option.click();
    await visitor.panel.updateComplete;
    expect(visitor.root.activeElement).to.equal(option);
  });

  it('goes to what is read first when the page asks for it', async () => {
    const { questionnaire } = await microneedling();
    const { panel, visitor } = await openPanel();
    panel.focusStep();
    await panel.updateComplete;
    expect(visitor.root.activeElement?.textContent).to.equal(questionnaire.prose['en']?.title);
    await visitor.answer([healthConsent]);
    panel.focus();
    panel.focusStep();
    await panel.updateComplete;
    expect(focused(visitor)).to.equal(true);
  });
});

describe('the transcript', () => {
  it('is a log of what was asked and answered, in order', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, concern);
    const log = visitor.find('log', 'Your answers so far');
    const said = [consent, healthConsent, age, '22 to 39', now, 'None of these'];
    const places = said.map((words) => (log.textContent ?? '').indexOf(words));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('says that a question was skipped', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, concern);
    await visitor.press('Skip');
    expect(nameOf(visitor.find('button', change(concern)))).to.match(/^Skipped\b/);
  });

  it('takes an answer up again, and asks only what now needs asking', async () => {
    const { visitor } = await openPanel();
    const marks = ['How old are the stretch marks?', 'What colour are the stretch marks?'];
    await visitor.walk({ ...shortest, [concern]: ['Large pores'] }, wish);
    await visitor.press(change(concern));
    expect(visitor.title).to.equal(concern);
    expect((visitor.find('checkbox', 'Large pores') as HTMLInputElement).checked).to.equal(true);
    await visitor.choose('Stretch marks');
    await visitor.press('Continue');
    const asked: string[] = [];
    await visitor.walk({ [marks[0]!]: ['Not sure'] }, wish, (title) => asked.push(title));
    expect(asked).to.deep.equal([...marks, wish]);
    expect(visitor.find('log').textContent).to.contain('Stretch marks');
  });
});

describe('the review', () => {
  it('shows every question that was asked with its answer and a way to change it', async () => {
    const { visitor } = await openPanel();
    const asked: string[] = [];
    await visitor.walk({ ...shortest, [wish]: { type: 'Smoother skin' } }, review, (title) => asked.push(title));
    const changes = visitor.names('button').flatMap((one) => (one.startsWith('Change: ') ? [one.slice('Change: '.length)] : []));
    expect(changes).to.deep.equal(asked.slice(0, -1));
    expect(visitor.sees).to.contain(`${wish} Smoother skin`);
    expect(visitor.all('log')).to.deep.equal([]);
  });

  it('changes one answer and comes straight back', async () => {
    const { visitor } = await openPanel();
    await visitor.walk({ ...shortest, [name]: { type: 'Linh' } }, review);
    await visitor.press(change(name));
    expect((visitor.find('textbox') as HTMLInputElement).value).to.equal('Linh');
    await visitor.answer({ type: 'Linh Tran' });
    expect(visitor.title).to.equal(review);
    expect(visitor.sees).to.contain(`${name} Linh Tran`);
  });

  it('asks what a changed answer brings with it, then comes back', async () => {
    const { visitor } = await openPanel();
    const conditions = 'Do you have any of these?';
    await visitor.walk({ ...shortest, [conditions]: ['None of these'] }, review);
    await visitor.press(change(conditions));
    await visitor.answer(['Diabetes']);
    expect(visitor.title).to.equal('If you have diabetes, is your blood sugar well controlled?');
    await visitor.answer(['Yes']);
    expect(visitor.title).to.equal(review);
    expect(visitor.sees).to.contain(`${conditions} Diabetes`);
  });

  it('gives everybody the same information', async () => {
    const cards = async (condition: string): Promise<string> => {
      const { visitor } = await openPanel();
      await visitor.walk({ ...shortest, 'Do you have any of these?': [condition] }, review);
      return visitor.sees.slice(visitor.sees.indexOf('Good to know: the same for everyone'));
    };
    const one = await cards('Diabetes');
    expect(one).to.match(/^Good to know: the same for everyone .{200}/);
    expect(await cards('None of these')).to.equal(one);
  });
});

describe('words with markup in them', () => {
  const markup = '<img src="x" onerror="document.title=\'broken\'"><b>bold</b>&amp;';

  it('are shown as they were typed, in the transcript and in the review', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, concern);
    await visitor.choose('Something else (please say)');
    await visitor.type(markup);
    await visitor.press('Continue');
    expect(visitor.find('log').textContent).to.contain(markup);
    await visitor.walk({ [wish]: { type: markup }, [name]: { type: markup } }, review);
    expect(visitor.sees.split(markup)).to.have.length(4);
    expect(visitor.root.querySelectorAll('img, b')).to.have.length(0);
    expect(document.title).not.to.equal('broken');
  });

  it('are shown as they stand where the clinic has them in its name', async () => {
    const { visitor } = await openPanel({ clinic: { 'clinic-name': markup } });
    expect(visitor.sees).to.contain(markup);
    expect(visitor.root.querySelectorAll('img, b')).to.have.length(0);
  });
});

describe('starting anew', () => {
  it('forgets everything that was said', async () => {
    const { panel, visitor } = await openPanel();
    await visitor.walk({ ...shortest, [wish]: { type: 'Smoother skin' } }, review);
    expect(visitor.all('button', 'Start again')).to.have.length(1);
    panel.reset();
    await panel.updateComplete;
    expect(visitor.title).to.equal(consent);
    expect(visitor.all('button', 'Start again')).to.deep.equal([]);
    await visitor.walk(shortest, wish);
    expect((visitor.find('textbox') as HTMLTextAreaElement).value).to.equal('');
    expect(visitor.sees).not.to.contain('Smoother skin');
  });
});
