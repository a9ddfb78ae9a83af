import { expect } from '@open-wc/testing';
import { everyElement, nameOf } from '../find-by-role.ts';
import { openPanel, stillness, type Opened } from '../panel/open-panel.ts';
import { fieldRows, type FieldRow } from './field-rows.ts';
import { oneQuestion } from './one-question.ts';

/** Opens a row's question, answered where it can be. */
const open = ({ question, prose, initial }: FieldRow): Promise<Opened> =>
  openPanel({ definition: oneQuestion({ ...question, ...(initial !== undefined && { initial }) }, prose) });

/** Looks at it on a screen so wide and with letters so large. */
async function look({ panel }: Opened, width: number, letters: number): Promise<void> {
  panel.setAttribute('style', `inline-size: ${width}px; --preconsult-font-size: ${letters}px`);
  await stillness(panel);
}

const shown = ({ visitor }: Opened): Element[] => everyElement(visitor.root).filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg'));

/** What a finger has to meet: a control, or the whole row it stands in. */
const targetOf = (control: Element): DOMRect => (control.closest('label') ?? control).getBoundingClientRect();

/** Nothing runs over the edge, and nothing is cut off. */
function expectRoom(opened: Opened, says: string): void {
  const { left, right } = opened.panel.getBoundingClientRect();
  for (const one of shown(opened)) {
    const box = one.getBoundingClientRect();
    const where = `${says}: ${one.localName} “${nameOf(one).slice(0, 30)}”`;
    expect(box.right, where).to.be.at.most(right + 0.5);
    expect(box.left, where).to.be.at.least(left - 0.5);
    const clips = getComputedStyle(one).overflowX !== 'visible' && !one.matches('textarea, input, select');
    if (clips) expect(one.scrollWidth - one.clientWidth, `what is cut off, ${where}`).to.be.at.most(1);
  }
}

function expectTargets(opened: Opened): void {
  for (const control of shown(opened).filter((one) => one.matches('button, input, select, textarea, summary'))) {
    const { width, height } = targetOf(control);
    const least = control.matches('.field :not(button), .primary, .secondary') ? 44 : 24;
    expect(Math.min(width, height), `${control.localName} “${nameOf(control)}”`).to.be.at.least(least);
  }
}

for (const [type, rows] of Object.entries(fieldRows)) {
  it(`the field of ${type} has room and targets that a finger meets, on the smallest screen and with the largest letters`, async () => {
    for (const row of rows) {
      const opened = await open(row);
      // As wide as the smallest phone, or a desktop at 400 %.
      await look(opened, 320, 16);
      expectRoom(opened, 'narrow');
      expectTargets(opened);
      await look(opened, 390, 32);
      expectRoom(opened, 'large letters');
      opened.panel.remove();
    }
  });
}
