import { expect } from '@open-wc/testing';
import type { Questionnaire } from '../../../src/definition/types.ts';
import { age, consent, flagged, healthConsent, now, shortest, wish } from '../microneedling-answers.ts';
import type { Visitor } from '../visitor.ts';
import { clinic, microneedling, openPanel, type Opened } from './open-panel.ts';

const breathing = 'Trouble breathing, or swelling of my face, lips or tongue';
const spreading = 'Hot, red or painful skin that is spreading, or I feel feverish or very unwell with it';
const spot = 'A mole, spot or sore that is new, changing, bleeding or will not heal';
const tell = 'Tell Lotus Skin Clinic what I chose';
const goOn = 'I am safe to go on';

let questionnaire: Questionnaire;

/** The whole text of a safety text as this clinic's visitors must see it. */
function textOf(id: string, details = clinic): string {
  const wording = questionnaire.prose['en']?.safetyTexts[id]?.texts.find(({ needs = [] }) => needs.every((one) => details[one]));
  return (wording?.text ?? '').replace(/\{([a-z-]+)\}/g, (_, key: keyof typeof details) => details[key] ?? 'your local emergency number');
}

const calls = (visitor: Visitor): (string | null)[] => visitor.all('link').map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('tel:'));

async function atNow(): Promise<Opened> {
  const opened = await openPanel();
  await opened.visitor.walk(shortest, now);
  return opened;
}

describe('a safety text', () => {
  before(async () => {
    ({ questionnaire } = await microneedling());
    expect(textOf('rf-allergy')).to.contain('call 115 now');
  });

  it('is shown in full as soon as its option is ticked, announced, with a number to call', async () => {
    const { visitor } = await atNow();
    expect(visitor.sees).not.to.contain(textOf('rf-allergy'));
    await visitor.choose(breathing);
    const alert = visitor.find('alert', /./);
    expect(alert.textContent).to.contain(textOf('rf-allergy'));
    expect(visitor.find('link', 'Call emergency 115').getAttribute('href')).to.equal('tel:115');
    expect(visitor.title).to.equal(now);
  });

  it('is there again after Continue, under a heading of its own', async () => {
    const { visitor, transport } = await atNow();
    await visitor.choose(breathing);
    await visitor.press('Continue');
    expect(visitor.title).to.equal('Please get help now');
    expect(visitor.sees).to.contain(textOf('rf-allergy')).and.to.contain('Nothing has been sent yet.');
    expect(calls(visitor)).to.deep.equal(['tel:115']);
    expect(visitor.root.activeElement).to.equal(visitor.heading);
    expect(transport.sent).to.deep.equal([]);
  });

  it('goes away when the tick does', async () => {
    const { visitor } = await atNow();
    await visitor.choose(breathing, breathing);
    expect(visitor.sees).not.to.contain(textOf('rf-allergy'));
    expect(visitor.all('alert', /./)).to.deep.equal([]);
  });

  it('goes away when "None of these" is ticked instead', async () => {
    const { visitor } = await atNow();
    await visitor.choose(breathing, 'None of these');
    expect(visitor.sees).not.to.contain(textOf('rf-allergy'));
    await visitor.press('Continue');
    expect(visitor.title).not.to.equal('Please get help now');
  });

  it('stands with others, each in full, and the strictest outcome wins', async () => {
    const { visitor } = await atNow();
    await visitor.choose(spreading, spot, breathing);
    for (const id of ['rf-allergy', 'rf-infection', 'rf-lesion']) expect(visitor.sees, id).to.contain(textOf(id));
    await visitor.press('Continue');
    for (const id of ['rf-allergy', 'rf-infection', 'rf-lesion']) expect(visitor.sees, id).to.contain(textOf(id));
    expect(visitor.all('button', goOn)).to.deep.equal([]);
    expect(visitor.find('button', tell)).not.to.equal(null);
    expect(new Set(calls(visitor))).to.deep.equal(new Set(['tel:115', 'tel:19009095']));
  });

  it('follows words that were typed, as they are typed', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, wish);
    await visitor.type('Honestly I want to DIE');
    expect(visitor.find('alert', /./).textContent).to.contain(textOf('rf-self-harm'));
    await visitor.press('Continue');
    expect(visitor.title).to.equal('Please reach a person now');
    expect(visitor.all('button', goOn)).to.deep.equal([]);
    expect(calls(visitor)).to.deep.equal(['tel:115', 'tel:0963061414']);
  });

  it('does without numbers that the clinic has not given', async () => {
    const { visitor } = await openPanel({ clinic: { 'clinic-name': 'Lotus Skin Clinic' } });
    await visitor.walk(shortest, now);
    await visitor.choose(spreading);
    expect(visitor.sees).to.contain(textOf('rf-infection', {}));
    expect(calls(visitor)).to.deep.equal([]);
    expect(visitor.sees).not.to.match(/[{}]|undefined|null/);
  });

  it('can be gone back from, with the ticks as they were', async () => {
    const { visitor } = await atNow();
    await visitor.answer([breathing]);
    await visitor.press('Back');
    expect(visitor.title).to.equal(now);
    expect((visitor.find('checkbox', breathing) as HTMLInputElement).checked).to.equal(true);
    expect(visitor.find('alert', /./).textContent).to.contain(textOf('rf-allergy'));
  });
});

describe('going on after a safety text', () => {
  const rows: [what: string, option: string, stops: boolean, mayGoOn: boolean][] = [
    ['allowed where nothing ends', spot, false, true],
    ['allowed where the visit would end', spreading, true, true],
    ['not offered where it would not be safe', breathing, true, false],
  ];

  for (const [what, option, stops, mayGoOn] of rows) {
    it(`is ${what}`, async () => {
      const { visitor, transport } = await atNow();
      await visitor.answer([option]);
      expect(visitor.all('button', tell)).to.have.length(stops ? 1 : 0);
      expect(visitor.all('button', goOn)).to.have.length(mayGoOn ? 1 : 0);
      expect(visitor.all('button', 'Skip')).to.deep.equal([]);
      if (!mayGoOn) return;
      await visitor.press(goOn);
      expect(visitor.find('log').textContent).to.contain(option);
      expect(transport.sent).to.deep.equal([]);
    });
  }

  it('leads on to the next question and is in the summary', async () => {
    const { visitor, transport } = await openPanel();
    await visitor.walk({ ...flagged, [now]: [spot], 'Please have this looked at soon': { press: goOn } }, 'Your answers');
    await visitor.press('Send');
    expect(transport.sent[0]?.summary.safetyTexts[0]).to.deep.include({ id: 'rf-lesion', choice: 'went-on', text: textOf('rf-lesion') });
    expect(transport.sent[0]?.summary.urgent).not.to.deep.equal([]);
  });
});

describe('telling the clinic after a stop', () => {
  it('asks name and number, says that nothing was sent until the receipt, and keeps the text in sight', async () => {
    const { visitor, transport, reports } = await atNow();
    await visitor.answer([breathing]);
    await visitor.press(tell);
    for (const answer of [{ type: 'Linh' }, { type: '+84 90 123 45 67' }]) {
      expect(visitor.sees).to.contain('Nothing has been sent yet.');
      expect(transport.sent).to.deep.equal([]);
      await visitor.answer(answer);
    }
    expect(visitor.sees).to.contain('Nothing has been sent yet.').and.to.contain(textOf('rf-allergy'));
    expect(transport.sent[0]?.summary).to.deep.include({ outcome: 'stopped', stoppedAt: 'urgent-now' });
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await visitor.reach('Sent');
    expect(visitor.sees).to.contain(textOf('rf-allergy')).and.to.contain('K7Q2M-8XW4D').and.not.to.contain('Nothing has been sent yet.');
    expect(calls(visitor)).to.include('tel:115');
    expect(reports.at(-2)).to.equal('completed: id-1 stopped');
  });

  it('needs neither name nor number', async () => {
    const { visitor, transport } = await atNow();
    await visitor.answer([breathing]);
    await visitor.press(tell);
    await visitor.press('Skip');
    await visitor.press('Skip');
    expect(transport.sent).to.have.length(1);
  });

  it('sends nothing where the visitor does not choose it', async () => {
    const { visitor, transport, reports, panel } = await atNow();
    await visitor.answer([breathing]);
    panel.remove();
    expect(transport.sent).to.deep.equal([]);
    expect(reports.filter((report) => report.startsWith('completed'))).to.deep.equal([]);
  });
});

describe('visits that end early', () => {
  it('under 18 the visit ends, keeps nothing and sends nothing', async () => {
    const { visitor, transport, reports } = await openPanel();
    await visitor.walk(shortest, age);
    await visitor.choose('Under 18');
    expect(visitor.find('alert', /./).textContent).to.contain(textOf('end-minor'));
    await visitor.press('Continue');
    expect(visitor.title).to.equal('For adults only');
    expect(visitor.sees).to.contain(textOf('end-minor'));
    expect(new Set(calls(visitor))).to.deep.equal(new Set(['tel:+842412345678', 'tel:115']));
    expect(visitor.sees).not.to.contain('Under 18');
    expect(visitor.names('button').filter((name) => /Send|Tell|go on|Change/.test(name))).to.deep.equal([]);
    // The header has it too where there is something to forget.
    expect(visitor.all('button', 'Start again')).to.have.length(1);
    expect(transport.sent).to.deep.equal([]);
    expect(reports.filter((report) => !report.startsWith('progressed'))).to.deep.equal([]);
  });

  it('"Not now" ends it with a number to call, and nothing is kept or sent', async () => {
    const { visitor, transport, reports } = await openPanel();
    await visitor.choose(healthConsent);
    await visitor.press('Not now');
    expect(visitor.title).to.equal('That is fine');
    expect(visitor.sees).to.contain('Nothing was kept or sent.');
    expect(visitor.find('link', 'Call Lotus Skin Clinic +84 24 1234 5678').getAttribute('href')).to.equal('tel:+842412345678');
    expect(transport.sent).to.deep.equal([]);
    expect(reports.filter((report) => !report.startsWith('progressed'))).to.deep.equal([]);
    await visitor.press('Start again');
    expect(visitor.title).to.equal(consent);
    expect((visitor.find('checkbox', healthConsent) as HTMLInputElement).checked).to.equal(false);
  });

  for (const [what, until, answer] of [['declined', consent, { press: 'Not now' }], ['ended under 18', age, ['Under 18']]] as const) {
    it(`do not tell the page that the last section was reached, when ${what}`, async () => {
      const { visitor, reports } = await openPanel();
      await visitor.walk(shortest, until);
      await visitor.answer(answer);
      expect(reports).not.to.include('progressed: 8 of 8');
    });
  }
});
