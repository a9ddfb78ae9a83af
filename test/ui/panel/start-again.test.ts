import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { visibleText } from '../find-by-role.ts';
import { age, consent, healthConsent, review, shortest } from '../microneedling-answers.ts';
import { openPanel, type Opened } from './open-panel.ts';

const asks = ({ visitor }: Opened): boolean => visitor.all('alertdialog', 'Start again?').length === 1;

describe('starting again', () => {
  it('is offered once something was said', async () => {
    const { visitor } = await openPanel();
    expect(visitor.all('button', 'Start again')).to.deep.equal([]);
    await visitor.answer([healthConsent]);
    expect(visitor.all('button', 'Start again')).to.have.length(1);
  });

  it('asks first; what was said is kept where the visitor wants to keep it, and the focus goes back', async () => {
    const opened = await openPanel();
    const { visitor, panel } = opened;
    await visitor.walk(shortest, age);
    const button = visitor.find('button', 'Start again');
    button.focus();
    button.click();
    await panel.updateComplete;
    expect(asks(opened)).to.equal(true);
    expect(visitor.names('button')).to.deep.equal(['Keep my answers', 'Start again']);
    expect(visitor.root.activeElement).to.equal(visitor.find('button', 'Keep my answers'));
    await visitor.press('Keep my answers');
    expect([asks(opened), visitor.title]).to.deep.equal([false, age]);
    expect(visitor.root.activeElement).to.equal(visitor.find('button', 'Start again'));
  });

  it('forgets everything once the visitor says so, with the focus on the beginning', async () => {
    const opened = await openPanel();
    const { visitor } = opened;
    await visitor.walk(shortest, age);
    visitor.find('button', 'Start again').focus();
    await visitor.press('Start again');
    await visitor.press('Start again');
    expect([asks(opened), visitor.title]).to.deep.equal([false, consent]);
    expect(visitor.all('button', 'Start again')).to.deep.equal([]);
    expect(visibleText(visitor.root.activeElement!)).to.contain('Before your microneedling visit');
    expect((visitor.find('checkbox', healthConsent) as HTMLInputElement).checked).to.equal(false);
  });

  it('Escape keeps the answers, and the panel open', async () => {
    const opened = await openPanel({ display: 'bubble' });
    const { visitor, panel, reports } = opened;
    await visitor.walk(shortest, age);
    visitor.find('button', 'Start again').focus();
    await visitor.press('Start again');
    await sendKeys({ press: 'Escape' });
    await panel.updateComplete;
    expect([asks(opened), visitor.title]).to.deep.equal([false, age]);
    expect(reports).to.not.include('closed');
  });

  it('lets nothing else be done while it asks', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, age);
    await visitor.press('Start again');
    expect(visitor.all('radio')).to.deep.equal([]);
    visitor.root.querySelector<HTMLElement>('input')!.focus();
    expect(visitor.root.activeElement?.localName).to.not.equal('input');
  });

  it('does not ask where nothing would be lost: everything was sent', async () => {
    const opened = await openPanel();
    const { visitor, transport } = opened;
    await visitor.walk(shortest, review);
    await visitor.press('Send');
    await visitor.press('Start again');
    expect(asks(opened)).to.equal(true);
    await visitor.press('Keep my answers');
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await visitor.reach('Sent');
    await visitor.press('Start again');
    expect([asks(opened), visitor.title]).to.deep.equal([false, consent]);
  });
});
