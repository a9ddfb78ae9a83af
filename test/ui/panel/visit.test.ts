import { expect } from '@open-wc/testing';
import { age, concern, consent, contactConsent, exposure, flagged, healthConsent, now, review, shortest, support, wish } from '../microneedling-answers.ts';
import { microneedling, openPanel } from './open-panel.ts';

describe('a visit from the first question to Sent', () => {
  it('says before the first question what this is, and then asks for consent', async () => {
    const { visitor } = await openPanel();
    expect(visitor.title).to.equal(consent);
    for (const words of [
      'automated questionnaire from Lotus Skin Clinic, not a doctor',
      'does not diagnose',
      'about three minutes',
      'Usual reply time: one working day.',
      'In an emergency call 115 now',
      'not watched all the time',
      'Filling this in is not agreeing to treatment.',
    ]) {
      expect(visitor.sees).to.contain(words);
    }
  });

  it('says that it is a draft until a clinician has approved it as it is now', async () => {
    const definition = await microneedling();
    const approvedFor = async (hash: string): Promise<string> => {
      const approval = { owner: 'Dr An Nguyen', role: 'Dermatologist', date: '2026-02-01', hash };
      return (await openPanel({ definition: { ...definition, questionnaire: { ...definition.questionnaire, approval } } })).visitor.sees;
    };
    expect(await approvedFor('0'.repeat(64))).to.contain('no clinician has approved these questions yet');
    expect(await approvedFor(definition.hash)).not.to.contain('no clinician has approved');
  });

  it('goes from question to review by what a visitor chooses, and is sent with a receipt', async () => {
    const { visitor, transport, reports } = await openPanel();
    await visitor.walk(flagged, review);
    expect(visitor.sees).to.contain('Nothing has been sent yet.');
    expect(transport.sent).to.deep.equal([]);
    await visitor.press('Send');
    expect(visitor.title).to.equal('Sending your answers…');
    expect(visitor.sees).to.contain('Nothing has been sent yet.').and.not.to.contain('has your answers');
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await visitor.reach('Sent');
    expect(visitor.sees).to.contain('Your receipt: K7Q2M-8XW4D');
    expect(visitor.sees).to.contain('Lotus Skin Clinic has your answers. They usually reply within one working day.');
    expect(reports.filter((report) => !report.startsWith('progressed'))).to.deep.equal(['completed: id-1 completed', 'delivered: id-1 K7Q2M-8XW4D']);
    const [submission] = transport.sent;
    expect(submission).to.deep.include({ schema: 'preconsult-submission/1', submissionId: 'id-1' });
    expect(submission?.summary.answers.find(({ question }) => question === 'contact-name')?.value).to.equal('Linh Tran');
    expect(submission?.summary.hold).not.to.deep.equal([]);
  });

  it('tells the page its sections, a constant number of them, and no more', async () => {
    const { visitor, reports } = await openPanel();
    await visitor.walk(shortest, review);
    expect(reports).to.deep.equal(['progressed: 2 of 8', 'progressed: 3 of 8', 'progressed: 4 of 8', 'progressed: 5 of 8', 'progressed: 6 of 8', 'progressed: 7 of 8', 'progressed: 8 of 8']);
  });

  it('hands its answers to the page where there is no endpoint, and does not say that they arrived', async () => {
    const { visitor, transport, reports } = await openPanel();
    await visitor.walk(shortest, review);
    await visitor.press('Send');
    await transport.answer({ kind: 'handed-over' });
    await visitor.reach('Handed to this website');
    expect(visitor.sees).to.contain('Handed to this website; we cannot tell whether Lotus Skin Clinic has it.');
    expect(visitor.sees).not.to.contain('receipt').and.not.to.match(/\bSent\b/);
    expect(reports.at(-1)).to.equal('delivered: id-1 null');
  });
});

describe('answering', () => {
  it('needs the consent to health data, and says so', async () => {
    const { visitor } = await openPanel();
    await visitor.press('Continue');
    expect(visitor.title).to.equal(consent);
    expect(visitor.find('alert', /tick the box about health/)).not.to.equal(null);
    await visitor.choose(contactConsent);
    await visitor.press('Continue');
    expect(visitor.title).to.equal(consent);
    await visitor.choose(healthConsent);
    expect(visitor.all('alert', /./)).to.deep.equal([]);
    await visitor.press('Continue');
    expect(visitor.title).to.equal(age);
  });

  it('offers Skip everywhere but at the questions that are mandatory for safety', async () => {
    const { visitor } = await openPanel();
    const unskippable: string[] = [];
    await visitor.walk(flagged, review, (title) => {
      if (title !== review && visitor.all('button', 'Skip').length === 0) unskippable.push(title);
    });
    expect(unskippable).to.deep.equal([consent, age, now, exposure, support]);
  });

  it('offers Back everywhere but at the first question', async () => {
    const { visitor } = await openPanel();
    const without: string[] = [];
    await visitor.walk(shortest, review, (title) => {
      if (visitor.all('button', 'Back').length === 0) without.push(title);
    });
    expect(without).to.deep.equal([consent]);
  });

  it('goes back to the answer as it was given', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, now);
    await visitor.press('Back');
    expect(visitor.title).to.equal(age);
    expect((visitor.find('radio', '22 to 39') as HTMLInputElement).checked).to.equal(true);
    await visitor.choose('60 or over');
    await visitor.press('Continue');
    expect(visitor.title).to.equal(now);
    expect(visitor.find('log').textContent).to.contain('60 or over').and.not.to.contain('22 to 39');
  });

  it('keeps what was typed and is too long, and says by how much', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, wish);
    const long = 'a'.repeat(1_050);
    await visitor.type(long);
    expect(visitor.sees).to.match(/\d+ characters too many/);
    await visitor.press('Continue');
    expect(visitor.title).to.equal(wish);
    expect(visitor.find('alert', /shorten/)).not.to.equal(null);
    expect((visitor.find('textbox') as HTMLTextAreaElement).value).to.equal(long);
  });

  it('asks for a fourth concern to be left out, and goes on with three', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, concern);
    await visitor.choose('Stretch marks', 'Acne scars', 'Large pores', 'Dull or rough skin');
    await visitor.press('Continue');
    expect(visitor.title).to.equal(concern);
    expect(visitor.find('alert', 'Please choose 3 answers at most.')).not.to.equal(null);
    await visitor.choose('Large pores');
    await visitor.press('Continue');
    expect(visitor.title).not.to.equal(concern);
  });
});
