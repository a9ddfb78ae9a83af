import { expect } from '@open-wc/testing';
import type { TryResult } from '../../../src/delivery/transport.ts';
import { change, review, shortest } from '../microneedling-answers.ts';
import { until } from '../until.ts';
import { openPanel, type Opened } from './open-panel.ts';

const name = 'What name should we use?';
const refused: TryResult = { kind: 'refused', reason: 'status-403' };
const busy: TryResult = { kind: 'retry', reason: 'status-503' };
const delivered: TryResult = { kind: 'delivered', receipt: 'K7Q2M-8XW4D' };

/** A visit whose answers are on their way. */
async function sending(): Promise<Opened> {
  const opened = await openPanel();
  await opened.visitor.walk({ ...shortest, [name]: { type: 'Linh' } }, review);
  await opened.visitor.press('Send');
  return opened;
}

async function notSent(): Promise<Opened> {
  const opened = await sending();
  await opened.transport.answer(refused);
  await opened.visitor.reach('Not sent');
  return opened;
}

describe('answers that are not sent', () => {
  it('say so, and offer another try, a call and a copy', async () => {
    const { visitor, reports } = await notSent();
    expect(visitor.sees).to.contain('Your answers have not reached the clinic. They are still here');
    expect(visitor.sees).not.to.contain('receipt').and.not.to.contain('has your answers');
    for (const button of ['Try again', 'Change my answers', 'Copy my answers', 'Print my answers']) expect(visitor.find('button', button), button).not.to.equal(null);
    expect(visitor.find('link', /^Call Lotus Skin Clinic/).getAttribute('href')).to.equal('tel:+842412345678');
    expect(visitor.find('status', /have not reached the clinic/)).not.to.equal(null);
    expect(reports.at(-1)).to.equal('failed: id-1 status-403');
  });

  it('are the same at another try, and can still arrive', async () => {
    const { visitor, transport } = await notSent();
    await visitor.press('Try again');
    await visitor.reach('Sending your answers…');
    await transport.answer(delivered);
    await visitor.reach('Sent');
    expect(transport.sent).to.have.length(2);
    expect(JSON.stringify(transport.sent[1])).to.equal(JSON.stringify(transport.sent[0]));
  });

  it('can fail again and again and lose nothing', async () => {
    const { visitor, transport } = await notSent();
    for (let round = 0; round < 3; round += 1) {
      await visitor.press('Try again');
      await transport.answer(refused);
      await visitor.reach('Not sent');
    }
    await visitor.press('Change my answers');
    expect(visitor.title).to.equal(review);
    expect(visitor.sees).to.contain(`${name} Linh`);
  });

  it('can be changed: what is sent then has a new id and stands for the first', async () => {
    const { visitor, transport, reports } = await notSent();
    await visitor.press('Change my answers');
    await visitor.press(change(name));
    expect((visitor.find('textbox') as HTMLInputElement).value).to.equal('Linh');
    await visitor.answer({ type: 'Linh Tran' });
    expect(visitor.title).to.equal(review);
    await visitor.press('Send');
    await transport.answer(delivered);
    await visitor.reach('Sent');
    expect(transport.sent).to.have.length(2);
    expect(transport.sent[0]).to.deep.include({ submissionId: 'id-1' }).and.not.to.have.property('replaces');
    expect(transport.sent[1]).to.deep.include({ submissionId: 'id-2', replaces: 'id-1' });
    expect(transport.sent[1]?.summary.answers.find(({ question }) => question === 'contact-name')?.value).to.equal('Linh Tran');
    expect(reports.slice(-2)).to.deep.equal(['completed: id-2 completed', 'delivered: id-2 K7Q2M-8XW4D']);
  });

  it('can be changed after a stop too, down to name and number', async () => {
    const opened = await openPanel();
    const { visitor, transport } = opened;
    await visitor.walk(shortest, 'Is any of this happening to you right now?');
    await visitor.answer(['Trouble breathing, or swelling of my face, lips or tongue']);
    await visitor.press('Tell Lotus Skin Clinic what I chose');
    await visitor.answer({ type: 'Linh' });
    await visitor.answer({ type: '+84 90 123 45 67' });
    await transport.answer(refused);
    await visitor.reach('Not sent');
    await visitor.press('Change my answers');
    expect((visitor.find('textbox') as HTMLInputElement).value).to.equal('+84 90 123 45 67');
    await visitor.answer({ type: '+84 90 123 45 68' });
    expect(transport.sent[1]).to.deep.include({ replaces: transport.sent[0]?.submissionId });
    expect(transport.sent[1]?.summary.outcome).to.equal('stopped');
  });

  it('are forgotten when the visit starts anew: what is sent then stands for nothing', async () => {
    const { panel, visitor, transport } = await notSent();
    panel.reset();
    await panel.updateComplete;
    await visitor.walk(shortest, review);
    await visitor.press('Send');
    expect(transport.sent[1]).to.deep.include({ submissionId: 'id-2' }).and.not.to.have.property('replaces');
  });
});

describe('answers that are not sent yet', () => {
  it('say that the connection is not answering, and not that they were sent', async () => {
    const { visitor, transport } = await sending();
    await transport.answer(busy);
    await until(() => visitor.sees.includes('Not sent yet. The connection is not answering; we keep trying.'), 'it says so');
    expect(visitor.title).not.to.equal('Sent');
    expect(visitor.sees).not.to.contain('has your answers').and.not.to.contain('receipt');
    expect(visitor.find('button', 'Copy my answers')).not.to.equal(null);
  });

  it('tell the page at once, and once, that the endpoint cannot be reached', async () => {
    const { visitor, transport, reports } = await sending();
    for (let tries = 1; tries <= 3; tries += 1) {
      await transport.answer({ kind: 'retry', reason: 'network' });
      await until(() => visitor.sees.includes('Not sent yet.'), 'it says that it is not sent yet');
      window.dispatchEvent(new Event('online'));
    }
    expect(transport.sent).to.have.length(4);
    expect(reports.filter((report) => report === 'unreachable')).to.have.length(1);
  });

  const returns: [what: string, target: EventTarget, event: string][] = [
    ['the network is back', window, 'online'],
    ['the page is shown again', window, 'pageshow'],
    ['the tab is in front again', document, 'visibilitychange'],
  ];

  for (const [what, target, event] of returns) {
    it(`are tried at once when ${what}`, async () => {
      const { visitor, transport } = await sending();
      await transport.answer(busy);
      await until(() => visitor.sees.includes('Not sent yet.'), 'it says that it is not sent yet');
      target.dispatchEvent(new Event(event));
      expect(transport.sent).to.have.length(2);
      await transport.answer(delivered);
      await visitor.reach('Sent');
    });
  }

  it('arrive although the panel leaves the page for a while', async () => {
    const { panel, visitor, transport } = await sending();
    const place = panel.parentElement;
    panel.remove();
    window.dispatchEvent(new Event('online'));
    await transport.answer(delivered);
    place?.append(panel);
    await visitor.reach('Sent');
    expect(transport.sent).to.have.length(1);
  });
});

describe('a visitor’s own copy', () => {
  it('holds every answer and no word that is for staff', async () => {
    const { visitor, transport } = await notSent();
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void copied.push(text) } });
    try {
      await visitor.press('Copy my answers');
      await until(() => visitor.all('status', 'Copied').length === 1, 'it says that it is copied');
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(copied).to.have.length(1);
    expect(copied[0]).to.contain(name).and.to.contain('Linh').and.to.contain('22 to 39');
    const { hold, review: toReview, note } = transport.sent[0]!.summary;
    for (const { why } of [...hold, ...toReview, ...note]) expect(copied[0]).not.to.contain(why);
    expect(copied[0]).not.to.match(/\b(hold|flag|urgent|review)\b/i);
  });
});
