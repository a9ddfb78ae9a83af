import { expect } from '@open-wc/testing';
import { InboxRefusal } from '../../../src/ui/staff/inbox-client.ts';
import { typical } from '../../summary/fixtures/staff-typical.ts';
import { allByRole, byRole, visibleText } from './find-by-role.ts';
import { clearAddress, FakeReceiver, openInbox, settle, stored } from './inbox-fixture.ts';

const linh = stored('linh', typical);
const used = new InboxRefusal(401, 'this sign-in link was used before', 'used');
const nobody = new InboxRefusal(401, 'you are not signed in', 'no-session');

describe('signing in to the inbox', () => {
  beforeEach(clearAddress);
  afterEach(clearAddress);

  it('uses the token in the address once and takes it out of the address', async () => {
    location.hash = '#sign-in=secret-token';
    const receiver = new FakeReceiver(linh);
    const element = await openInbox(receiver);
    expect(receiver.calls.slice(0, 2)).to.deep.equal(['signIn secret-token', 'page']);
    expect(location.hash).to.equal('');
    expect(byRole(element, 'heading', 'Inbox')).to.be.instanceOf(HTMLElement);
  });

  it('signs in with a link that is pasted into an open page', async () => {
    const receiver = new FakeReceiver(linh);
    receiver.failures.set('page', nobody);
    const element = await openInbox(receiver);
    const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#sign-in=second';
    await changed;
    await settle(element);
    expect(receiver.calls).to.include('signIn second');
    expect(byRole(element, 'link', 'Linh Tran')).to.be.instanceOf(HTMLElement);
  });

  it('says calmly how to get a link', async () => {
    const receiver = new FakeReceiver();
    receiver.failures.set('page', nobody);
    const element = await openInbox(receiver);
    expect(byRole(element, 'heading', 'You are not signed in')).to.be.instanceOf(HTMLElement);
    expect(visibleText(element)).to.contain('start the server again: it prints a new one.');
    expect(allByRole(element, 'alert')).to.have.length(0);
    expect(receiver.watcher).to.equal(null);
  });

  it('gives the server’s reason when a link was used', async () => {
    location.hash = '#sign-in=old';
    const receiver = new FakeReceiver();
    receiver.failures.set('signIn', used);
    const element = await openInbox(receiver);
    expect(byRole(element, 'alert').textContent).to.equal('The server says: this sign-in link was used before.');
    expect(location.hash).to.equal('');
  });

  it('says that the server cannot be reached, and tries again with the same link', async () => {
    location.hash = '#sign-in=secret-token';
    const receiver = new FakeReceiver(linh);
    receiver.failures.set('signIn', new TypeError('Failed to fetch'));
    const element = await openInbox(receiver);
    expect(byRole(element, 'heading', 'The server cannot be reached')).to.be.instanceOf(HTMLElement);
    byRole(element, 'button', 'Try again').click();
    await settle(element);
    expect(receiver.calls.filter((call) => call === 'signIn secret-token')).to.have.length(2);
    expect(byRole(element, 'link', 'Linh Tran')).to.be.instanceOf(HTMLElement);
  });

  it('shows nothing of the inbox once the session is over', async () => {
    location.hash = '#submission=linh';
    const receiver = new FakeReceiver(linh);
    const element = await openInbox(receiver);
    receiver.failures.set('page', nobody);
    receiver.watcher!.lost(true);
    await settle(element);
    expect(byRole(element, 'heading', 'You are not signed in')).to.be.instanceOf(HTMLElement);
    expect(visibleText(element)).not.to.contain('Linh Tran');
  });

  it('signs out', async () => {
    const receiver = new FakeReceiver(linh);
    const element = await openInbox(receiver);
    byRole(element, 'button', 'Sign out').click();
    await settle(element);
    expect(receiver.calls.at(-1)).to.equal('signOut');
    expect(visibleText(element)).to.contain('You are not signed in').and.not.to.contain('Linh Tran');
    expect(receiver.watcher).to.equal(null);
  });
});
