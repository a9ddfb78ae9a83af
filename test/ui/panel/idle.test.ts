import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { visibleText } from '../find-by-role.ts';
import { age, consent, review, shortest, wish } from '../microneedling-answers.ts';
import { typeInto } from '../type-into.ts';
import { HandClock } from './hand-clock.ts';
import { openPanel, type Opened, type Opening } from './open-panel.ts';

type Timed = Opened & { clock: HandClock; pass: (minutes: number) => Promise<void> };

async function openTimed(opening: Opening = {}): Promise<Timed> {
  const clock = new HandClock();
  const opened = await openPanel({ surroundings: clock.surroundings, ...opening });
  const pass = async (minutes: number): Promise<void> => {
    clock.pass(minutes);
    await opened.panel.updateComplete;
  };
  return { ...opened, clock, pass };
}

const asks = ({ visitor }: Opened): boolean => visitor.all('alertdialog', 'Are you still there?').length === 1;

describe('a screen that nobody uses', () => {
  it('asks after 13 minutes, and is cleared after 15', async () => {
    const timed = await openTimed();
    const { visitor, pass } = timed;
    await visitor.walk(shortest, age);
    await visitor.choose('22 to 39');
    await pass(12.9);
    expect(asks(timed)).to.equal(false);
    await pass(0.1);
    expect(asks(timed)).to.equal(true);
    expect(visitor.sees).to.contain('For your privacy, your answers will be removed from this screen in 2 minutes.');
    await pass(1.9);
    expect(asks(timed)).to.equal(true);
    await pass(0.1);
    expect([asks(timed), visitor.title]).to.deep.equal([false, consent]);
    expect(visitor.sees).to.contain('your answers were removed from this screen after 15 minutes without use');
    expect(visitor.all('log')[0]?.textContent ?? '').to.not.contain('22 to 39');
    expect(visitor.root.textContent).to.not.contain(age);
  });

  it('takes the focus to its question where the focus was inside, and gives it back', async () => {
    const { visitor, pass } = await openTimed();
    await visitor.walk(shortest, age);
    const option = visitor.find('radio', '22 to 39');
    option.focus();
    await pass(13);
    expect(visitor.root.activeElement).to.equal(visitor.find('button', 'I am still here'));
    await visitor.press('I am still here');
    expect(visitor.root.activeElement).to.equal(option);
  });

  it('takes no focus that is elsewhere on the page, and says its question all the same', async () => {
    const { visitor, pass } = await openTimed();
    await visitor.walk(shortest, age);
    (await fixture<HTMLElement>(html`<button type="button">Elsewhere</button>`)).focus();
    await pass(13);
    expect(visitor.root.activeElement).to.equal(null);
    expect(visitor.find('alertdialog').parentElement!.ariaLive).to.equal('assertive');
  });

  it('begins to count anew with every key, click and touch', async () => {
    const timed = await openTimed();
    const { visitor, pass } = timed;
    await visitor.walk(shortest, wish);
    visitor.find('textbox').focus();
    await pass(10);
    typeInto(visitor.find('textbox'), 'a');
    await pass(10);
    expect(asks(timed)).to.equal(false);
    await pass(3);
    expect(asks(timed)).to.equal(true);
    await visitor.press('I am still here');
    await pass(12);
    expect([asks(timed), visitor.title]).to.deep.equal([false, wish]);
  });

  it('is cleared at once where the device slept meanwhile', async () => {
    const timed = await openTimed();
    await timed.visitor.walk(shortest, age);
    timed.clock.sleep(40);
    document.dispatchEvent(new Event('visibilitychange'));
    await timed.panel.updateComplete;
    expect([asks(timed), timed.visitor.title]).to.deep.equal([false, consent]);
  });

  it('is cleared by the visitor', async () => {
    const timed = await openTimed();
    await timed.visitor.walk(shortest, age);
    await timed.pass(13);
    await timed.visitor.press('Clear now');
    expect([asks(timed), timed.visitor.title]).to.deep.equal([false, consent]);
  });

  for (const [button, title] of [['I am still here', age], ['Clear now', consent]] as const) {
    it(`keeps “${button}” in its place while it is pressed, by keyboard or by pointer`, async () => {
      const timed = await openTimed();
      const { visitor, pass, panel } = timed;
      await visitor.walk(shortest, age);
      visitor.find('button', 'Continue').focus();
      await pass(13);
      const pressed = visitor.find('button', button);
      for (const event of [new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }), new PointerEvent('pointerdown', { bubbles: true, composed: true })]) {
        pressed.dispatchEvent(event);
        await panel.updateComplete;
        expect(asks(timed), event.type).to.equal(true);
      }
      await visitor.press(button);
      expect([asks(timed), visitor.title]).to.deep.equal([false, title]);
    });
  }

  it('is left alone where nothing was said, and watched again once something is typed', async () => {
    const timed = await openTimed();
    expect(timed.clock.waiting).to.equal(0);
    await timed.pass(60);
    expect(asks(timed)).to.equal(false);
    await timed.visitor.choose(timed.visitor.names('checkbox')[0]!);
    await timed.pass(13);
    expect(asks(timed)).to.equal(true);
  });

  it('loses nothing that was sent: a delivery under way goes on', async () => {
    const { visitor, pass, transport, reports } = await openTimed();
    await visitor.walk(shortest, review);
    await visitor.press('Send');
    await pass(15);
    expect(visitor.title).to.equal(consent);
    expect(visibleText(visitor.root)).to.contain('What you had sent is not affected.');
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(reports).to.include('delivered: id-1 K7Q2M-8XW4D');
  });

  it('clears the receipt and the copy of what was sent as well', async () => {
    const { visitor, pass, transport } = await openTimed();
    await visitor.walk(shortest, review);
    await visitor.press('Send');
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await visitor.reach('Sent');
    await pass(15);
    expect(visitor.sees).to.not.contain('K7Q2M');
  });
});
