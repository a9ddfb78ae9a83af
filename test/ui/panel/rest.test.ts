import { expect } from '@open-wc/testing';
import { compile } from '../../../src/engine/compile.ts';
import { firstPart } from '../../../src/definition/first-part.ts';
import { en } from '../../../src/locales/en.ts';
import { later } from '../../../src/ui/panel/later.ts';
import type { PanelSurroundings, Speech } from '../../../src/ui/panel/panel-surroundings.ts';
import type { Rest } from '../../../src/ui/panel/rest.ts';
import { microneedling } from '../../fixtures/microneedling.ts';
import { age, change, consent, healthConsent, now, review, shortest, wish } from '../microneedling-answers.ts';
import { HandClock } from './hand-clock.ts';
import { HeldTransport, openPanel, outletTo, stillness } from './open-panel.ts';

const breathing = 'Trouble breathing, or swelling of my face, lips or tongue';
const tell = 'Tell Lotus Skin Clinic what I chose';
const inPlain = 'Calmer skin before spring';
const failing = /could not be loaded/;
const loading = /still loading/;

/** A visit that begins with the first part of its questionnaire; the rest comes, or fails, when the test says so. */
class HeldRest {
  tries = 0;
  readonly transport = new HeldTransport();
  readonly whole = { ...microneedling, questionnaire: { ...microneedling.questionnaire, languages: ['en', 'vi'] } };
  readonly first = { ...microneedling, questionnaire: firstPart(this.whole.questionnaire) };
  #settle: { resolve: (rest: Rest) => void; reject: (error: Error) => void } | null = null;

  readonly load = (): Promise<Rest> => {
    this.tries += 1;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  };

  come(): void {
    this.#settle?.resolve({ conversation: compile(this.whole), later, outlet: outletTo(this.transport) });
  }

  fail(): void {
    this.#settle?.reject(new Error('offline'));
  }
}

async function open(surroundings: Partial<PanelSurroundings> = {}) {
  const rest = new HeldRest();
  const { visitor, panel } = await openPanel({ definition: rest.first, rest: rest.load, surroundings, display: 'fullscreen' });
  visitor.isPatient = false;
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await panel.updateComplete;
  };
  return { rest, visitor, panel, settled };
}

describe('before the rest of the questionnaire is here', () => {
  it('choices are answered, and a safety text is whole', async () => {
    const { visitor } = await open();
    await visitor.walk(shortest, now);
    await visitor.choose(breathing);
    expect(visitor.find('alert', /./).textContent).to.contain(microneedling.questionnaire.prose['en']?.safetyTexts['rf-allergy']?.title);
    await visitor.press('Continue');
    expect(visitor.find('link', 'Call emergency 115').getAttribute('href')).to.equal('tel:115');
  });

  it('areas are a list, which the drawing joins without a word lost', async () => {
    const { visitor, rest, settled } = await open();
    await visitor.walk(shortest, 'Which part of your body?');
    const drawings = (): number => visitor.root.querySelectorAll('form figure').length;
    await visitor.choose('Neck');
    expect(drawings()).to.equal(0);
    rest.come();
    await settled();
    expect(drawings()).to.equal(3);
    expect((visitor.find('checkbox', 'Neck') as HTMLInputElement).checked).to.equal(true);
    expect(visitor.root.querySelectorAll('figure .chosen')).to.have.length(3);
  });

  it('a visit that is declined, or is for adults only, ends as ever', async () => {
    const { visitor } = await open();
    await visitor.press('Not now');
    expect(visitor.title).to.equal('That is fine');
    await visitor.press('Start again');
    await visitor.walk(shortest, age);
    await visitor.answer(['Under 18']);
    expect(visitor.title).to.equal('For adults only');
  });

  it('what was typed waits for the word lists, says so politely, and meets them', async () => {
    const { rest, visitor, settled } = await open();
    await visitor.walk(shortest, wish);
    await visitor.answer({ type: 'Honestly I want to die' });
    expect(visitor.title).to.equal(wish);
    expect(visitor.find('button', 'Continue').ariaBusy).to.equal('true');
    expect(visitor.find('status', loading)).not.to.equal(null);
    rest.come();
    await visitor.reach('Please reach a person now');
    expect(rest.tries).to.equal(1);
    await settled();
    expect(visitor.all('status', loading)).to.deep.equal([]);
  });

  it('what is typed on while it waits is what is answered, when the visitor says so again', async () => {
    const { rest, visitor, settled } = await open();
    await visitor.walk(shortest, wish);
    await visitor.answer({ type: inPlain });
    await visitor.type('I want to die');
    expect(visitor.isBusy).to.equal(false);
    rest.come();
    await settled();
    expect(visitor.title).to.equal(wish);
    expect(visitor.find('alert', /./).textContent).to.contain('Please reach a person now');
    expect((visitor.find('textbox') as HTMLTextAreaElement).value).to.equal('I want to die');
  });

  it('a line with nothing in it is refused once there is what reads it', async () => {
    const { rest, visitor, settled } = await open();
    await visitor.walk(shortest, wish);
    await visitor.press('Continue');
    expect(visitor.isBusy).to.equal(true);
    rest.come();
    await settled();
    expect(visitor.find('alert', /answer/).textContent).not.to.equal('');
    expect(visitor.find('textbox').ariaInvalid).to.equal('true');
    expect(visitor.title).to.equal(wish);
  });

  it('a failure says so with a way to try again and a number to call, and loses nothing', async () => {
    const { rest, visitor, settled } = await open();
    await visitor.walk(shortest, wish);
    await visitor.answer({ type: inPlain });
    rest.fail();
    await settled();
    expect(visitor.find('alert', failing)).not.to.equal(null);
    expect(visitor.find('link', 'Call Lotus Skin Clinic +84 24 1234 5678')).not.to.equal(null);
    expect((visitor.find('textbox') as HTMLTextAreaElement).value).to.equal(inPlain);
    await visitor.press('Try again');
    expect(visitor.all('alert', failing)).to.deep.equal([]);
    expect(rest.tries).to.equal(2);
    rest.come();
    await settled();
    expect(visitor.find('log').textContent).to.contain(inPlain);
  });

  it('a failure that nothing waits for is not said, and the next thing that needs it tries again', async () => {
    const { rest, visitor, settled } = await open();
    rest.fail();
    await settled();
    expect(visitor.all('alert', /./)).to.deep.equal([]);
    await visitor.walk(shortest, now);
    await visitor.answer([breathing]);
    await visitor.press(tell);
    expect(rest.tries).to.equal(2);
    expect(visitor.find('button', tell).ariaBusy).to.equal('true');
    rest.fail();
    await settled();
    expect(visitor.find('alert', failing)).not.to.equal(null);
    await visitor.press(tell);
    rest.come();
    await settled();
    expect(visitor.find('textbox')).not.to.equal(null);
  });

  it('the review waits in its place, can be left, and is sent as ever', async () => {
    const { rest, visitor, settled } = await open();
    await visitor.walk(shortest, review);
    expect(visitor.find('status', loading)).not.to.equal(null);
    expect(visitor.find('region', review).ariaBusy).to.equal('true');
    rest.fail();
    await settled();
    expect(visitor.find('alert', failing)).not.to.equal(null);
    await visitor.press('Back');
    await visitor.press('Skip');
    await visitor.reach(review);
    expect(visitor.root.activeElement).to.equal(visitor.heading);
    rest.come();
    await settled();
    expect(visitor.root.activeElement).to.equal(visitor.heading);
    expect(visitor.all('button', change(age))).to.have.length(1);
    await visitor.press('Send');
    expect(rest.transport.sent[0]?.summary.questionnaire.hash).to.equal(microneedling.hash);
  });
});

describe('what is beside the conversation, before it is here', () => {
  const speech = (): Promise<Speech> => Promise.reject(new Error('offline'));

  it('waits when it is asked for, says so politely, and comes; the question can be answered meanwhile', async () => {
    const { rest, visitor, settled } = await open({ speech });
    await visitor.choose(healthConsent);
    await visitor.press('Language: English');
    expect([visitor.find('button', 'Language: English').ariaBusy, visitor.find('button', 'Continue').ariaBusy]).to.deep.equal(['true', null]);
    expect(visitor.root.querySelector('.header ~ [aria-live=polite]')!.textContent).to.match(loading);
    rest.come();
    await settled();
    expect(visitor.find('button', 'Tiếng Việt').lang).to.equal('vi');
    expect(visitor.sees).to.not.match(loading);
    await visitor.press('Continue');
    expect(visitor.title).to.equal(age);
  });

  it('asks before it starts again once it has come', async () => {
    const { rest, visitor, settled } = await open();
    await visitor.walk(shortest, age);
    await visitor.press('Start again');
    expect([visitor.title, visitor.all('alertdialog')]).to.deep.equal([age, []]);
    rest.come();
    await settled();
    expect(visitor.find('alertdialog', 'Start again?')).not.to.equal(null);
    await visitor.press('Keep my answers');
    expect(visitor.title).to.equal(age);
  });

  it('says that it does not come, can be asked for again, and stands in no answer’s way', async () => {
    const { rest, visitor, settled } = await open({ speech });
    await visitor.choose(healthConsent);
    await visitor.press('Language: English');
    rest.fail();
    await settled();
    expect(visitor.sees).to.match(failing);
    await visitor.press('Language: English');
    expect(rest.tries).to.equal(2);
    expect(visitor.sees).to.match(loading).and.not.to.match(failing);
    rest.fail();
    await settled();
    await visitor.press('Continue');
    expect(visitor.title).to.equal(age);
    expect(visitor.sees).to.not.match(failing);
  });

  it('a screen that nobody uses is cleared after 15 minutes all the same, and no sooner', async () => {
    const clock = new HandClock();
    const { visitor, panel } = await open(clock.surroundings);
    await visitor.walk(shortest, age);
    clock.pass(14);
    await visitor.choose('22 to 39');
    clock.pass(14.9);
    await panel.updateComplete;
    expect(visitor.title).to.equal(age);
    clock.pass(0.1);
    await panel.updateComplete;
    expect(visitor.title).to.equal(consent);
    expect(visitor.root.textContent).to.not.contain('22 to 39');
    expect(clock.waiting).to.equal(0);
  });

  it('a screen that is watched once it is here is not cleared by what watched before', async () => {
    const clock = new HandClock();
    const { rest, visitor, panel, settled } = await open(clock.surroundings);
    await visitor.walk(shortest, age);
    rest.come();
    await settled();
    clock.pass(13);
    await panel.updateComplete;
    await visitor.press('I am still here');
    clock.pass(12);
    await panel.updateComplete;
    expect(visitor.title).to.equal(age);
  });
});

describe('when the rest of the questionnaire comes', () => {
  it('what was said stands above the question as a conversation, to be taken up again', async () => {
    const { rest, visitor, settled } = await open();
    await visitor.answer([healthConsent]);
    await visitor.choose('22 to 39');
    expect(visitor.find('log').textContent).to.contain(en.acknowledgement).and.not.to.contain(healthConsent);
    rest.come();
    await settled();
    expect(visitor.find('log').textContent).to.contain(en.acknowledgement).and.to.contain(healthConsent);
    expect((visitor.find('radio', '22 to 39') as HTMLInputElement).checked).to.equal(true);
    await visitor.press(/^I agree that Lotus Skin Clinic may collect/);
    expect(visitor.title).to.equal(consent);
  });

  it('the question stays where it is on the screen, whatever comes to stand above it', async () => {
    const { rest, visitor, panel, settled } = await open();
    panel.parentElement!.style.height = '440px';
    await visitor.answer([healthConsent]);
    const top = (): number => visitor.find('radio', '22 to 39').getBoundingClientRect().top;
    await stillness(panel);
    const before = top();
    rest.come();
    await settled();
    await stillness(panel);
    expect(visitor.find('log').textContent).to.contain(healthConsent);
    expect(top()).to.be.closeTo(before, 1);
  });

  it('it takes neither what is ticked nor the focus', async () => {
    const { rest, visitor, settled } = await open();
    await visitor.choose(healthConsent);
    visitor.find('checkbox', healthConsent).focus();
    rest.come();
    await settled();
    expect((visitor.find('checkbox', healthConsent) as HTMLInputElement).checked).to.equal(true);
    expect(visitor.root.activeElement).to.equal(visitor.find('checkbox', healthConsent));
    await visitor.press('Continue');
    expect(visitor.find('log').textContent).to.contain(healthConsent);
  });
});
