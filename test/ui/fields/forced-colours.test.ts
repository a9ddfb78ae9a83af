import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { openPanel, stillness, type Opened } from '../panel/open-panel.ts';
import { fieldRows } from './field-rows.ts';
import { oneQuestion } from './one-question.ts';

const query = '(forced-colors: active)';
const [areas] = fieldRows.areas;
const [choices] = fieldRows['multiple-choice'];
const [scale] = fieldRows.scale;

/** Only one engine's driver can do this; in the others the styles themselves are looked at. */
async function force(forcedColors: 'active' | 'none'): Promise<void> {
  if (navigator.userAgent.includes('Chrome')) await emulateMedia({ forcedColors });
}

/** Opens a question with its answer where the system sets the colours; tells whether this engine's driver can have it so. */
async function open(row: typeof areas): Promise<Opened & { forced: boolean }> {
  if (!row) throw new Error('there is no such question');
  const opened = await openPanel({ definition: oneQuestion({ ...row.question, initial: row.initial }, row.prose) });
  await stillness(opened.panel);
  return { ...opened, forced: matchMedia(query).matches };
}

/** The selectors that the styles of the panel mend for forced colours. */
function mended({ visitor }: Opened): string {
  const rules = visitor.root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const forced = rules.filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'));
  return forced.flatMap((rule) => [...rule.cssRules].map((one) => one.cssText.split('{')[0])).join();
}

const one = ({ visitor }: Opened, selector: string): CSSStyleDeclaration => {
  const found = visitor.root.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return getComputedStyle(found);
};

describe('where the system sets the colours', () => {
  before(() => force('active'));
  after(() => force('none'));

  it('a chosen place on the drawing differs from the others', async () => {
    const opened = await open(areas);
    if (!opened.forced) return expect(mended(opened)).to.contain('.body .chosen');
    expect(one(opened, '.region.chosen').fill).to.not.equal(one(opened, '.region:not(.chosen)').fill);
    return expect(one(opened, '.region').stroke).to.not.equal(one(opened, '.region').fill);
  });

  for (const [says, row, chosen, other] of [
    ['row', choices, '.option:has(input:checked)', '.option:not(:has(input:checked))'],
    ['value of a scale', scale, '.scale label:has(:checked)', '.scale label:not(:has(:checked))'],
  ] as const) {
    it(`a chosen ${says} differs from the others by more than its ground`, async () => {
      const opened = await open(row);
      if (!opened.forced) return expect(mended(opened)).to.contain(says === 'row' ? '.option:has' : '.scale label:has');
      expect(one(opened, other).outlineStyle).to.equal('none');
      return expect([one(opened, chosen).outlineStyle, one(opened, chosen).outlineWidth]).to.deep.equal(['solid', '2px']);
    });
  }
});
