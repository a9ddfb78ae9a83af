import { expect } from '@open-wc/testing';
import type { Summary } from '../../src/summary/types.ts';
import { now, review, shortest } from '../ui/microneedling-answers.ts';
import type { Visitor } from '../ui/visitor.ts';
import { closePages, handsOver, openPage, until, type Page } from './open-page.ts';

const name = 'What name should we use?';
const answers = { ...shortest, [name]: { type: 'Linh Tran <i>' } };

/** What an event says besides what every event has. */
const detailsOf = (event: Event): Record<string, unknown> => Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));

describe('a visit on the built widget', () => {
  let page: Page;
  let endpoint = '';
  beforeEach(async () => {
    page = await openPage();
    endpoint = `${page.widget}/c/lotus/submissions`;
  });
  afterEach(closePages);

  const last = (type: string): Event | undefined => page.witness.events.findLast((event) => event.type === `preconsult-${type}`);

  async function walkTo(until: string, attributes: Record<string, string>): Promise<Visitor> {
    const source = await (await fetch(`${page.widget}/preconsult.js`)).arrayBuffer();
    const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-384', source))));
    const data = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`data-${key}`, value]));
    await page.script({ crossorigin: 'anonymous', integrity: `sha384-${hash}`, ...data });
    const visitor = await page.open();
    await visitor.walk(answers, until);
    return visitor;
  }

  it('goes from one tag with its integrity to Sent, at a receiver on another origin', async () => {
    expect(page.widget).not.to.equal(location.origin);
    const visitor = await walkTo(review, { endpoint, questionnaire: 'microneedling', 'clinic-name': 'Lotus Skin Clinic', 'reply-time': 'one working day' });
    expect(page.requests).not.to.include(endpoint);
    await visitor.press('Send');
    await visitor.reach('Sent');
    expect(visitor.sees).to.match(/Your receipt: \S{6,}/);
    expect(page.witness.errors).to.deep.equal([]);
    const [completed, delivered] = [last('completed')!, last('delivered')!];
    const { submissionId } = detailsOf(delivered);
    expect(submissionId).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(visitor.sees).to.contain(`Your receipt: ${String(detailsOf(delivered)['receipt'])}`);
    expect(Object.keys(detailsOf(delivered)).sort()).to.deep.equal(['receipt', 'submissionId']);
    expect(detailsOf(completed)).to.include({ submissionId, outcome: 'completed' });
    expect(page.events.filter((event) => event !== 'progressed')).to.deep.equal(['opened', 'completed', 'delivered']);
  });

  it('is stored: the same bytes sent again get the same receipt', async () => {
    const visitor = await walkTo(review, { ...handsOver, endpoint });
    await visitor.press('Send');
    await visitor.reach('Sent');
    const { submissionId, receipt } = detailsOf(last('delivered')!);
    const body = JSON.stringify({ schema: 'preconsult-submission/1', submissionId, summary: detailsOf(last('completed')!)['summary'] });
    const headers = { 'content-type': 'application/json', 'idempotency-key': `"${String(submissionId)}"` };
    const again = await fetch(endpoint, { method: 'POST', headers, body });
    expect(again.status).to.equal(200);
    expect(await again.json()).to.deep.equal({ submissionId, receipt });
    const other = await fetch(endpoint, { method: 'POST', headers, body: body.replace('Linh', 'Lien') });
    expect(other.status).to.equal(422);
  });

  it('that a safety text stopped is sent where the visitor chooses so', async () => {
    const visitor = await walkTo(now, { ...handsOver, endpoint });
    await visitor.answer(['Trouble breathing, or swelling of my face, lips or tongue']);
    await visitor.press('Tell Lotus Skin Clinic what I chose');
    await visitor.answer({ type: 'Linh' });
    expect(page.events).not.to.include('completed');
    await visitor.answer({ type: '+84 90 123 45 67' });
    await visitor.reach('Sent');
    expect(detailsOf(last('completed')!)).to.include({ outcome: 'stopped' });
  });

  it('without an endpoint is handed to the page, and nowhere else', async () => {
    const visitor = await walkTo(review, handsOver);
    const before = page.requests.length;
    await visitor.press('Send');
    await visitor.reach('Handed to this website');
    const summary = detailsOf(last('completed')!)['summary'] as Summary;
    expect(summary.answers.find(({ question }) => question === 'contact-name')?.value).to.equal('Linh Tran <i>');
    expect(page.events).not.to.include('delivered');
    expect(page.requests).to.have.length(before);
  });

  it('on a questionnaire from an address of the clinic’s own reaches Sent too', async () => {
    const questionnaire = new URL('/test/embed/pages/small.json', location.href).href;
    const visitor = await walkTo('Do you agree?', { ...handsOver, endpoint, questionnaire });
    expect(visitor.sees).to.contain('This is an automated questionnaire from Lotus Skin Clinic.').and.to.contain('In an emergency call 115.');
    await visitor.answer(['Yes, I agree']);
    await visitor.answer({ type: 'Smoother skin' });
    await visitor.press('Send');
    await visitor.reach('Sent');
    expect((detailsOf(last('completed')!)['summary'] as Summary).questionnaire).to.include({ id: 'small', version: '1.0.0', approval: null });
  });

  for (const [where, spoil] of [
    ['in this browser', undefined],
    ['where a script has put something else in the place of Temporal', { value: {} }],
  ] as const) {
    it(`says the visitor’s own time zone ${where}`, async () => {
      if (spoil) Object.defineProperty(page.window, 'Temporal', spoil);
      const visitor = await walkTo('Do you agree?', { ...handsOver, questionnaire: new URL('/test/embed/pages/small.json', location.href).href });
      await visitor.answer(['Yes, I agree']);
      await visitor.answer({ type: 'Smoother skin' });
      await visitor.press('Send');
      await visitor.reach('Handed to this website');
      expect((detailsOf(last('completed')!)['summary'] as Summary).zone).to.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone);
    });
  }

  it('that is refused says Not sent and loses nothing', async () => {
    const visitor = await walkTo(review, { ...handsOver, endpoint: `${location.origin}/nobody-takes-submissions-here` });
    await visitor.press('Send');
    await visitor.reach('Not sent');
    expect(detailsOf(last('failed')!)).to.deep.equal({ submissionId: detailsOf(last('completed')!)['submissionId'], reason: 'status-404' });
    await visitor.press('Change my answers');
    expect(visitor.sees).to.contain(`${name} Linh Tran <i>`);
  });

  it('that cannot leave the page says once in the console which origin to allow', async () => {
    const nowhere = 'http://localhost:9/c/lotus/submissions';
    const visitor = await walkTo(review, { ...handsOver, endpoint: nowhere });
    await visitor.press('Send');
    const comesBack = (): Event | undefined => {
      page.window.dispatchEvent(new Event('online'));
      return last('failed');
    };
    await until(comesBack, 'it gives up after its tries');
    await visitor.reach('Not sent');
    expect(detailsOf(last('failed')!)).to.include({ reason: 'network' });
    const own = page.witness.errors.filter((line) => line.startsWith('preconsult:'));
    expect(own).to.have.length(1);
    expect(own[0]).to.contain('endpoint').and.to.contain('http://localhost:9').and.to.contain(location.origin);
  });

  it('tells the page where it stands, and with status detail no answer', async () => {
    const visitor = await walkTo(review, { endpoint, 'clinic-name': 'Lotus Skin Clinic' });
    await visitor.press('Send');
    await visitor.reach('Sent');
    for (const event of page.witness.events) {
      const details = detailsOf(event);
      const known = ['section', 'of', 'submissionId', 'outcome', 'status', 'receipt', 'reason', 'summary'];
      expect(Object.keys(details).filter((key) => !known.includes(key)), event.type).to.deep.equal([]);
      expect(details['summary'], event.type).to.equal(undefined);
      expect(JSON.stringify(details), event.type).not.to.match(/Linh|22-39|age-band|microneedling/);
      expect([event.composed, event.constructor.name === 'Event'], event.type).to.deep.equal([false, false]);
      expect(event.target).to.equal(page.chat);
    }
    const parts = page.witness.events.filter(({ type }) => type === 'preconsult-progressed').map(detailsOf);
    expect(new Set(parts.map(({ of }) => of))).to.deep.equal(new Set([8]));
    expect(parts.map(({ section }) => section)).to.deep.equal([2, 3, 4, 5, 6, 7, 8]);
  });
});
