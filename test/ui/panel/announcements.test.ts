import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../../src/locales/en.ts';
import { vi } from '../../../src/locales/vi.ts';
import { wordsOf } from '../../fixtures/words-of.ts';
import { age, consent, healthConsent, now, review, shortest } from '../microneedling-answers.ts';
import { Announcements } from './announcements.ts';
import { HandClock } from './hand-clock.ts';
import { HeldSpeech, inLanguage } from './held-speech.ts';
import { microneedling, openPanel, type Opened, type Opening } from './open-panel.ts';

const breathing = 'Trouble breathing, or swelling of my face, lips or tongue';
const thanks = `polite: ${en.acknowledgement}`;

/** Opens the panel with somebody who listens. */
async function openHeard(opening: Opening = {}): Promise<Opened & { heard: Announcements }> {
  const opened = await openPanel(opening);
  return { ...opened, heard: new Announcements(opened.visitor.root) };
}

describe('what is said by itself', () => {
  it('after each answer is one polite line, and never the question that has the focus', async () => {
    const { visitor, heard } = await openHeard();
    let first = true;
    await visitor.walk(shortest, review, (title) => {
      const said = heard.next();
      // The review shows every answer anew, and thanks for none.
      expect(said, title).to.deep.equal(first || title === review ? [] : [thanks]);
      expect(said.join(' ')).to.not.contain(title);
      first = false;
    });
  });

  it('of an answer that is missing is why, at once and once, and again when it is missing again', async () => {
    const { visitor, heard } = await openHeard();
    const problem = `assertive: ${en.problem({ code: 'consent-required' }, false)}`;
    for (const times of ['first', 'second']) {
      await visitor.press('Continue');
      expect(heard.next(), times).to.deep.equal([problem]);
    }
    await visitor.choose(healthConsent);
    expect(heard.next()).to.deep.equal([]);
  });

  it('of a ticked urgent option is its safety text, once, whatever else is ticked', async () => {
    const { visitor, heard } = await openHeard();
    await visitor.walk(shortest, now);
    heard.next();
    await visitor.choose(breathing);
    const [said, ...more] = heard.next();
    expect([said?.startsWith('assertive: '), more]).to.deep.equal([true, []]);
    expect(said).to.match(/Call emergency\s*115/);
    await visitor.choose(breathing);
    expect(heard.next()).to.deep.equal([]);
    await visitor.choose('None of these');
    expect(heard.next()).to.deep.equal([]);
  });

  it('of a delivery is what became of it, and of a copy that there is one', async () => {
    const { visitor, heard, transport } = await openHeard();
    await visitor.walk(shortest, review);
    await visitor.press('Send');
    heard.next();
    await transport.answer({ kind: 'refused', reason: 'status-403' });
    await visitor.reach('Not sent');
    expect(heard.next()).to.deep.equal([`polite: ${en.notSentLead}`]);
    await visitor.press('Try again');
    expect(heard.next()).to.deep.equal([`polite: ${en.nothingSentYet}`]);
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await visitor.reach('Sent');
    expect(heard.next()).to.deep.equal([`polite: ${en.sentLead('Lotus Skin Clinic', undefined)}`]);
  });

  it('of another language is that it is spoken now, once, and nothing that was said before', async () => {
    const whole = await microneedling();
    const speech = new HeldSpeech(whole);
    const { visitor, panel, heard } = await openHeard({ definition: inLanguage(whole, 'en'), surroundings: { speech: speech.load } });
    visitor.isPatient = false;
    await visitor.walk(shortest, age);
    heard.next();
    await visitor.press('Language: English');
    visitor.find('button', 'Tiếng Việt').click();
    await panel.updateComplete;
    expect(heard.next()).to.deep.equal([]);
    await speech.arrive();
    expect(heard.next()).to.deep.equal([`polite: ${vi.languageNow('Tiếng Việt')}`]);
    expect(visitor.title).to.equal(wordsOf(whole.questionnaire, 'vi', 'Lotus Skin Clinic').text('age-band'));
  });

  it('of an idle screen is its question where the focus is elsewhere, and that it was cleared', async () => {
    const clock = new HandClock();
    const { visitor, panel, heard } = await openHeard({ surroundings: clock.surroundings });
    await visitor.walk(shortest, age);
    heard.next();
    (await fixture<HTMLElement>(html`<button>Elsewhere</button>`)).focus();
    clock.pass(13);
    await panel.updateComplete;
    const [asked, ...more] = heard.next();
    expect([asked?.startsWith(`assertive: ${en.idleTitle}`), more]).to.deep.equal([true, []]);
    clock.pass(2);
    await panel.updateComplete;
    expect(heard.next()).to.deep.equal([`polite: ${en.clearedLead(15)}`]);
    expect(visitor.title).to.equal(consent);
  });

  it('is nothing where the focus goes to the question itself', async () => {
    const clock = new HandClock();
    const { visitor, panel, heard } = await openHeard({ surroundings: clock.surroundings });
    await visitor.walk(shortest, age);
    visitor.find('radio', '22 to 39').focus();
    heard.next();
    clock.pass(13);
    await panel.updateComplete;
    expect(heard.next()).to.deep.equal([]);
  });
});
