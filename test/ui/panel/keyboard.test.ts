import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nameOf } from '../find-by-role.ts';
import { age, concern, consent, contactConsent, healthConsent, now, review, shortest, wish } from '../microneedling-answers.ts';
import type { Visitor } from '../visitor.ts';
import { openPanel } from './open-panel.ts';

/** What has the focus, by its name. */
const focus = (visitor: Visitor): string => (visitor.root.activeElement ? nameOf(visitor.root.activeElement) : '');

/** Goes on with Tab until the focus is on what has this name. */
async function tabTo(visitor: Visitor, name: string): Promise<void> {
  for (let presses = 0; focus(visitor) !== name; presses += 1) {
    if (presses > 40) throw new Error(`Tab never reaches “${name}” at “${visitor.title}”`);
    await sendKeys({ press: 'Tab' });
  }
}

async function press(visitor: Visitor, ...keys: string[]): Promise<void> {
  // Typed, because the engines' drivers do not agree on the key's name.
  for (const key of keys) await sendKeys(key === ' ' ? { type: ' ' } : { press: key });
  await visitor.panel.updateComplete;
}

/** Reaches a button with Tab and presses it. */
async function use(visitor: Visitor, name: string, key = 'Enter'): Promise<void> {
  await tabTo(visitor, name);
  await press(visitor, key);
}

/** Ticks a checkbox with the keyboard. */
const tick = (visitor: Visitor, label: string): Promise<void> => use(visitor, label, ' ');

describe('with the keyboard alone', function () {
  this.timeout(120_000);

  it('a visitor gets from the first question to Sent', async () => {
    const { panel, visitor, transport } = await openPanel();
    panel.focusStep();
    await tick(visitor, healthConsent);
    await use(visitor, 'Continue');
    expect(visitor.title).to.equal(age);
    await tabTo(visitor, 'Under 18');
    await press(visitor, ' ', 'ArrowDown', 'ArrowDown');
    expect((visitor.find('radio', '22 to 39') as HTMLInputElement).checked).to.equal(true);
    await use(visitor, 'Continue');
    await tick(visitor, 'None of these');
    await use(visitor, 'Continue', ' ');
    expect(visitor.title).to.equal(concern);
    while (visitor.title !== review) await use(visitor, 'Skip');
    await use(visitor, 'Send');
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await visitor.reach('Sent');
    expect(focus(visitor)).to.equal('Sent');
    expect(transport.sent[0]?.summary.answers.find(({ question }) => question === 'age-band')?.value).to.equal('22-39');
  });

  it('arrow keys choose and never commit', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, age);
    await tabTo(visitor, 'Under 18');
    await press(visitor, ' ');
    for (const label of ['18 to 21', '22 to 39', '40 to 59', '60 or over']) {
      await press(visitor, 'ArrowDown');
      expect((visitor.find('radio', label) as HTMLInputElement).checked, label).to.equal(true);
      expect(focus(visitor)).to.equal(label);
    }
    await press(visitor, 'ArrowUp', 'ArrowLeft', 'ArrowRight');
    expect(visitor.title).to.equal(age);
  });

  it('a radio group is one stop, and each checkbox is its own', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, age);
    await visitor.choose('22 to 39');
    visitor.heading.focus();
    await tabTo(visitor, '22 to 39');
    await press(visitor, 'Tab');
    expect(focus(visitor)).to.equal('Back');
    await use(visitor, 'Continue');
    const boxes = visitor.names('checkbox');
    await tabTo(visitor, boxes[0] ?? '');
    const stops: string[] = [];
    for (let at = 1; at < boxes.length; at += 1) {
      await press(visitor, 'Tab');
      stops.push(focus(visitor));
    }
    expect(stops).to.deep.equal(boxes.slice(1));
  });

  it('Space ticks and unticks, and does not commit', async () => {
    const { visitor } = await openPanel();
    visitor.heading.focus();
    const box = visitor.find('checkbox', contactConsent) as HTMLInputElement;
    await tick(visitor, contactConsent);
    expect(box.checked).to.equal(true);
    await press(visitor, ' ');
    expect(box.checked).to.equal(false);
    expect(visitor.title).to.equal(consent);
  });

  it('Enter in a line of text goes on, and in several lines starts another', async () => {
    const { visitor } = await openPanel();
    await visitor.walk({ ...shortest, [consent]: [healthConsent, contactConsent] }, wish);
    visitor.find('textbox').focus();
    await sendKeys({ type: 'Clear' });
    await press(visitor, 'Enter');
    await sendKeys({ type: 'skin' });
    await visitor.panel.updateComplete;
    expect((visitor.find('textbox') as HTMLTextAreaElement).value).to.equal('Clear\nskin');
    await visitor.press('Continue');
    await visitor.walk({}, 'What name should we use?');
    visitor.find('textbox').focus();
    await sendKeys({ type: 'Linh' });
    await press(visitor, 'Enter');
    expect(visitor.title).to.equal('How may we contact you?');
    expect(visitor.find('log').textContent).to.contain('Linh').and.to.contain('Clear\nskin');
  });

  it('“Why we ask” opens in place', async () => {
    const { visitor } = await openPanel();
    const health = 'Do you have any of these?';
    await visitor.walk(shortest, health);
    const before = visitor.sees;
    await use(visitor, 'Why we ask');
    expect(visitor.title).to.equal(health);
    expect(visitor.sees.length).to.be.above(before.length);
  });

  it('a safety text is announced by a tick and its number can be reached', async () => {
    const { visitor } = await openPanel();
    await visitor.walk(shortest, now);
    await tick(visitor, 'Trouble breathing, or swelling of my face, lips or tongue');
    await tabTo(visitor, 'Call emergency 115');
    expect(visitor.root.activeElement?.getAttribute('href')).to.equal('tel:115');
  });
});
