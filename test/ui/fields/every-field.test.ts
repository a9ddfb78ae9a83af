import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Question } from '../../../src/definition/types.ts';
import { nameOf } from '../find-by-role.ts';
import { typeInto } from '../type-into.ts';
import { openPanel, stillness, type Opened } from '../panel/open-panel.ts';
import { fieldRows, type FieldRow, type Step } from './field-rows.ts';
import { next, oneQuestion } from './one-question.ts';

type Theme = 'light' | 'dark';

/** Opens the panel at the question of a row. */
function open({ question, prose }: FieldRow, more: Partial<Question> = {}, theme: Theme = 'light'): Promise<Opened> {
  return openPanel({ definition: oneQuestion({ ...question, ...more }, prose), theme });
}

const focused = ({ visitor }: Opened): string => (visitor.root.activeElement ? nameOf(visitor.root.activeElement) : '');

async function take(opened: Opened, step: Step): Promise<void> {
  if ('to' in step) {
    for (let presses = 0; focused(opened) !== step.to; presses += 1) {
      if (presses > 40) throw new Error(`Tab never reaches “${step.to}”`);
      await sendKeys({ press: 'Tab' });
    }
  } else if ('type' in step && step.type.length > 1) typeInto(opened.visitor.root.activeElement, step.type);
  else await sendKeys(step);
  await opened.panel.updateComplete;
}

async function expectUsable({ panel, visitor }: Opened, state: string): Promise<void> {
  await stillness(panel);
  try {
    await expect(visitor.heading.closest('form')).to.be.accessible();
  } catch (error) {
    throw new Error(`${state}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

type State = [name: string, more: Partial<Question>, refused: boolean];

/** The states a field of this row can be in, each with how it gets there. */
function statesOf({ initial, needsNothing }: FieldRow): State[] {
  const state = (name: string, more: Partial<Question> = {}, refused = false): State => [name, more, refused];
  return [
    state('empty'),
    ...(initial === undefined ? [] : [state('read-only', { initial, readOnly: true }), state('filled', { initial })]),
    ...(needsNothing ? [] : [state('refused', {}, true)]),
  ];
}

for (const [type, rows] of Object.entries(fieldRows)) {
  for (const [at, row] of rows.entries()) {
    describe(`the field of ${type}${at > 0 ? `, ${at + 1}` : ''}`, () => {
      for (const theme of ['light', 'dark'] as const) {
        it(`can be used by everybody in ${theme === 'light' ? 'each state' : 'its last state'}, in ${theme}`, async () => {
          document.documentElement.setAttribute('style', theme === 'dark' ? 'background: #171917' : 'background: #fffdfa');
          // What differs in the dark is only colours, whose contrast is computed elsewhere.
          for (const [state, more, refused] of statesOf(row).slice(theme === 'light' ? 0 : -1)) {
            const opened = await open(row, more, theme);
            if (refused) {
              await opened.visitor.press('Continue');
              expect(opened.visitor.title).to.equal(row.prose.text);
              expect(nameOf(opened.visitor.find('alert', /./))).to.match(/Please|tick/);
            }
            await expectUsable(opened, state);
            opened.panel.remove();
          }
          document.documentElement.removeAttribute('style');
        });
      }

      it('is answered from the keyboard alone, and nothing but Continue or Enter goes on', async () => {
        const opened = await open(row);
        opened.panel.focusStep();
        await opened.panel.updateComplete;
        for (const step of row.steps) {
          await take(opened, step);
          expect(opened.visitor.title).to.equal(row.prose.text);
        }
        await take(opened, { to: 'Continue' });
        await take(opened, { press: 'Enter' });
        expect(opened.visitor.title).to.equal(next);
        expect(opened.visitor.find('log').textContent).to.match(row.shown);
      });
    });
  }
}
