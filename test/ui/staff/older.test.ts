import { expect } from '@open-wc/testing';
import { InboxRefusal } from '../../../src/ui/staff/inbox-client.ts';
import type { PreconsultInbox } from '../../../src/ui/staff/preconsult-inbox.ts';
import { quiet } from '../../summary/fixtures/staff-quiet.ts';
import { stopped } from '../../summary/fixtures/staff-stopped.ts';
import { typical } from '../../summary/fixtures/staff-typical.ts';
import { allByRole, byRole, visibleText } from './find-by-role.ts';
import { clearAddress, FakeReceiver, openInbox, settle, stored } from './inbox-fixture.ts';

const linh = stored('linh', typical, { receivedAt: '2026-02-03T08:00:00Z' });
const minh = stored('minh', stopped, { receivedAt: '2026-02-01T01:14:00Z' });
const nobody = stored('nobody', quiet, { receivedAt: '2026-01-03T09:59:50Z' });

const rows = (element: Element): string[] => allByRole(byRole(element, 'navigation', 'Messages'), 'link').map(visibleText);
const older = (element: Element): HTMLElement => byRole(element, 'button', 'Show older messages');

/** An inbox of three pages with a message each. */
async function threePages(): Promise<{ receiver: FakeReceiver; element: PreconsultInbox }> {
  const receiver = new FakeReceiver(linh, minh, nobody);
  receiver.pages = [[linh], [minh], [nobody]];
  return { receiver, element: await openInbox(receiver) };
}

describe('older messages of an inbox', () => {
  beforeEach(clearAddress);
  afterEach(clearAddress);

  it('are there page by page, and counted from the beginning', async () => {
    const { element } = await threePages();
    expect(rows(element)).to.have.length(1);
    expect(visibleText(element)).to.contain('3 messages, 1 new');
    older(element).focus();
    older(element).click();
    await settle(element);
    expect(rows(element).map((row) => row.split(' ')[0])).to.deep.equal(['Stopped', 'Hold']);
    expect(byRole(element, 'status', '1 older message added')).to.be.instanceOf(HTMLElement);
    expect(element.shadowRoot!.activeElement).to.equal(older(element));
    older(element).click();
    await settle(element);
    expect(rows(element)).to.have.length(3);
    expect(allByRole(element, 'button', 'Show older messages')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'link', 'No name given'));
  });

  it('stay when one arrives and when the connection was lost', async () => {
    const { receiver, element } = await threePages();
    older(element).click();
    await settle(element);
    receiver.receive(stored('hoa', typical, { receivedAt: '2026-02-03T09:30:00Z' }));
    await settle(element);
    expect(visibleText(element)).to.contain('4 messages, 3 new');
    receiver.watcher!.lost(false);
    receiver.watcher!.connected();
    await settle(element);
    expect(rows(element)).to.have.length(3);
    older(element).click();
    await settle(element);
    expect(rows(element)).to.have.length(4);
  });

  it('can be asked for again where they did not come', async () => {
    const { receiver, element } = await threePages();
    receiver.failures.set('page', new InboxRefusal(502, 'bad gateway', null));
    older(element).click();
    await settle(element);
    expect(byRole(element, 'alert').textContent).to.equal('The older messages could not be loaded. Try again.');
    expect(rows(element)).to.have.length(1);
    older(element).click();
    await settle(element);
    expect(rows(element)).to.have.length(2);
    expect(allByRole(element, 'alert')).to.have.length(0);
  });

  it('are not offered where there are none', async () => {
    const element = await openInbox(new FakeReceiver(linh));
    expect(allByRole(element, 'button', 'Show older messages')).to.have.length(0);
    expect(visibleText(element)).not.to.contain('is deleted');
  });

  it('are accessible to everyone', async () => {
    const { receiver, element } = await threePages();
    receiver.failures.set('page', new InboxRefusal(502, 'bad gateway', null));
    older(element).click();
    await settle(element);
    await expect(element).to.be.accessible();
  });
});

describe('an inbox that keeps messages for so long', () => {
  beforeEach(clearAddress);
  afterEach(clearAddress);

  it('says so, and shows nothing for longer, even where nobody reloads it', async () => {
    const receiver = new FakeReceiver(linh, nobody);
    receiver.keepDays = 30;
    const element = await openInbox(receiver);
    expect(visibleText(element)).to.contain('A message is deleted 30 days after it arrives.');
    expect(rows(element)).to.have.length(1);
    element.clock = () => new Date('2026-03-05T08:00:01Z');
    await settle(element);
    expect(visibleText(element)).to.contain('No messages yet').and.contain('A message is deleted 30 days after it arrives.');
  });
});
