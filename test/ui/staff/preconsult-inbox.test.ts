import { expect } from '@open-wc/testing';
import { InboxRefusal } from '../../../src/ui/staff/inbox-client.ts';
import { quiet } from '../../summary/fixtures/staff-quiet.ts';
import { retracted } from '../../summary/fixtures/staff-retracted.ts';
import { stopped } from '../../summary/fixtures/staff-stopped.ts';
import { typical } from '../../summary/fixtures/staff-typical.ts';
import { allByRole, byRole, visibleText } from './find-by-role.ts';
import { clearAddress, FakeReceiver, follow, openInbox, settle, stored } from './inbox-fixture.ts';

const linh = stored('linh', typical, { receivedAt: '2026-02-03T08:00:00Z' });
const minh = stored('minh', stopped, { receivedAt: '2026-02-01T01:14:00Z' });
const hoa = stored('hoa', retracted, { receivedAt: '2026-02-03T09:30:00Z', openedAt: '2026-02-03T09:40:00Z' });
const nobody = stored('nobody', quiet, { receivedAt: '2026-02-03T09:59:50Z' });

const rows = (element: Element): string[] => allByRole(byRole(element, 'navigation', 'Messages'), 'link').map(visibleText);

describe('preconsult-inbox', () => {
  beforeEach(clearAddress);
  afterEach(clearAddress);

  it('lists stopped visits first, then by level, each with name, concern and age', async () => {
    const element = await openInbox(new FakeReceiver(nobody, linh, minh, hoa));
    expect(rows(element)).to.deep.equal([
      'Stopped Minh 2 days ago No concern chosen New',
      'Urgent Nguyễn Thị Hoa 30 minutes ago Stretch marks',
      'Hold Linh Tran 2 hours ago Acne scars, Dark spots or patches, or uneven colour New',
      'No flags No name given now Fine lines or wrinkles New',
    ]);
    expect(visibleText(element)).to.contain('4 messages, 3 new');
  });

  it('gives every row at least 64 px', async () => {
    const element = await openInbox(new FakeReceiver(linh, nobody), { width: '320px' });
    for (const row of allByRole(element, 'link')) expect(row.offsetHeight).to.be.at.least(64);
  });

  it('says what will happen while there is nothing', async () => {
    const element = await openInbox(new FakeReceiver());
    expect(visibleText(element)).to.contain('No messages yet A summary appears here as soon as a visitor sends one.');
  });

  it('opens a message beside the list, moves focus to it and marks its row', async () => {
    const element = await openInbox(new FakeReceiver(linh, minh));
    await follow(byRole(element, 'link', 'Linh Tran'), element);
    expect(byRole(element, 'article', 'Linh Tran')).to.be.instanceOf(HTMLElement);
    expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'main'));
    const row = byRole(element, 'link', 'Linh Tran');
    expect(row.getAttribute('aria-current')).to.equal('true');
    expect(visibleText(row)).not.to.contain('New');
    expect(allByRole(element, 'button', 'Back')).to.have.length(0);
  });

  it('opens the message that the address names, without taking focus', async () => {
    location.hash = '#submission=minh';
    const element = await openInbox(new FakeReceiver(linh, minh));
    expect(byRole(element, 'article', 'Minh')).to.be.instanceOf(HTMLElement);
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('shows a list, then a message with a way back, on a phone', async () => {
    const element = await openInbox(new FakeReceiver(linh, minh), { width: '390px' });
    expect(allByRole(element, 'main')).to.have.length(0);
    await follow(byRole(element, 'link', 'Linh Tran'), element);
    expect(allByRole(element, 'navigation')).to.have.length(0);
    byRole(element, 'button', 'Back to the list').click();
    await settle(element);
    expect(allByRole(element, 'main')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'link', 'Linh Tran'));
    expect(location.hash).to.equal('');
  });

  it('shows and announces a new arrival once, without moving focus', async () => {
    const receiver = new FakeReceiver(linh);
    const element = await openInbox(receiver);
    const focused = byRole(element, 'link', 'Linh Tran');
    focused.focus();
    receiver.receive(minh);
    await settle(element);
    expect(rows(element)[0]).to.contain('Stopped Minh');
    expect(byRole(element, 'status', 'New message').textContent).to.equal('New message: Stopped, Minh');
    expect(element.shadowRoot!.activeElement).to.equal(focused);
    const announced = byRole(element, 'status', 'New message').firstElementChild;
    receiver.receive({ ...minh, openedAt: '2026-02-03T10:00:00Z' });
    await settle(element);
    expect(byRole(element, 'status', 'New message').firstElementChild).to.equal(announced);
    expect(rows(element)).to.have.length(2);
  });

  it('says that the connection is lost, and catches up when it is back', async () => {
    const receiver = new FakeReceiver(linh);
    const element = await openInbox(receiver);
    receiver.watcher!.lost(false);
    await settle(element);
    expect(byRole(element, 'status', 'Connection lost')).to.be.instanceOf(HTMLElement);
    receiver.submissions.push(minh, hoa);
    receiver.watcher!.connected();
    await settle(element);
    expect(allByRole(element, 'status', 'Connection lost')).to.have.length(0);
    expect(rows(element)).to.have.length(3);
    expect(byRole(element, 'status', '2 new messages')).to.be.instanceOf(HTMLElement);
  });

  it('points from a replaced message to the newer one', async () => {
    const receiver = new FakeReceiver({ ...linh, replacedBy: 'newer' }, stored('newer', typical, { replaces: 'linh' }));
    location.hash = '#submission=linh';
    const element = await openInbox(receiver);
    expect(visibleText(byRole(element, 'main'))).to.contain('Replaced by a newer version.');
    expect(rows(element).filter((row) => row.endsWith('Replaced'))).to.have.length(1);
    await follow(byRole(element, 'link', 'Show the newer version'), element);
    expect(visibleText(byRole(element, 'main'))).to.contain('This replaces an earlier version. Show the earlier version');
  });

  it('says why a message does not open, and tries again', async () => {
    const receiver = new FakeReceiver(linh);
    receiver.failures.set('submission', new InboxRefusal(500, 'the receiver failed', null));
    location.hash = '#submission=linh';
    const element = await openInbox(receiver);
    expect(byRole(element, 'alert').textContent).to.contain('This message could not be opened: the receiver failed');
    byRole(element, 'button', 'Try again').click();
    await settle(element);
    expect(byRole(element, 'article', 'Linh Tran')).to.be.instanceOf(HTMLElement);
  });

  it('prints the open message', async () => {
    let printed = 0;
    location.hash = '#submission=linh';
    const element = await openInbox(new FakeReceiver(linh), { print: () => void (printed += 1) });
    byRole(element, 'button', 'Print').click();
    expect(printed).to.equal(1);
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in ${theme}, as a list, with a message, and signed out`, async () => {
      const receiver = new FakeReceiver(linh, minh, nobody, { ...hoa, replacedBy: 'linh' });
      const element = await openInbox(receiver, { theme });
      await expect(element).to.be.accessible();
      await follow(byRole(element, 'link', 'Nguyễn Thị Hoa'), element);
      receiver.watcher!.lost(false);
      await settle(element);
      await expect(element).to.be.accessible();
      byRole(element, 'button', 'Sign out').click();
      await settle(element);
      await expect(element).to.be.accessible();
    });
  }

  it('shows a hostile name as text', async () => {
    const name = '<img src=x onerror="document.title=\'pwned\'">\u202E';
    const contact = typical.answers.map((answer) => (answer.question === 'contact-name' ? { ...answer, staff: { question: 'Name', answer: [name] } } : answer));
    const element = await openInbox(new FakeReceiver(stored('x', { ...typical, answers: contact })));
    expect(rows(element)[0]).to.contain('<img src=x onerror=');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
