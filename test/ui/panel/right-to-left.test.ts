import { expect } from '@open-wc/testing';
import type { Definition } from '../../../src/definition/types.ts';
import { ar } from '../../../src/locales/ar.ts';
import { consent } from '../microneedling-answers.ts';
import { microneedling, openPanel, stillness, type Opened } from './open-panel.ts';

/** The real treatment as if its prose were Arabic: what runs from right to left is the panel, not its translation. */
async function asArabic(): Promise<Definition> {
  const { hash, questionnaire } = await microneedling();
  const prose = questionnaire.prose['en'];
  if (!prose) throw new Error('the treatment has no English prose');
  return { hash, questionnaire: { ...questionnaire, languages: ['ar'], prose: { ar: prose } } };
}

async function openInArabic(): Promise<Opened> {
  const opened = await openPanel({ definition: await asArabic(), language: 'ar', strings: ar });
  await stillness(opened.panel);
  return opened;
}

const box = (element: Element | null | undefined): DOMRect => (element ?? document.body).getBoundingClientRect();

describe('a panel in Arabic', () => {
  it('runs from right to left, with its own words in Arabic', async () => {
    const { visitor } = await openInArabic();
    const panel = visitor.root.querySelector<HTMLElement>('.panel')!;
    expect([panel.lang, panel.dir, getComputedStyle(visitor.heading).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
    expect(visitor.names('button')).to.include.members(['ليس الآن', 'متابعة']);
    const [row] = visitor.all('checkbox');
    expect(box(row).left).to.be.above(box(row?.closest('.option')).left + box(row?.closest('.option')).width / 2);
  });

  it('fills its progress from the right', async () => {
    const { visitor, panel } = await openInArabic();
    await visitor.choose(visitor.names('checkbox')[0]!);
    await visitor.press('متابعة');
    expect(visitor.title).to.not.equal(consent);
    await stillness(panel);
    const [line, filled] = [box(visitor.root.querySelector('.progress')), box(visitor.root.querySelector('.progress rect'))];
    expect(Math.abs(filled.right - line.right)).to.be.below(1);
    expect(filled.left).to.be.above(line.left);
  });

  it('leaves numbers to dial from left to right', async () => {
    const { visitor } = await openInArabic();
    await visitor.press('ليس الآن');
    const number = visitor.find('link', /84/).querySelector('strong')!;
    expect([number.textContent, getComputedStyle(number).direction]).to.deep.equal(['+84 24 1234 5678', 'ltr']);
  });
});

describe('everything a visitor may be asked over the panel', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`can be used by everybody, in ${theme}`, async () => {
      document.documentElement.style.background = theme === 'dark' ? '#171917' : '#fffdfa';
      const { panel, visitor } = await openPanel({ theme, display: 'bubble', surroundings: { speech: () => Promise.reject(new Error('offline')), memory: { write: () => undefined } } });
      await visitor.choose(visitor.names('checkbox')[0]!);
      await visitor.press('Continue');
      await visitor.press('Language: English');
      await stillness(panel);
      await expect(panel).to.be.accessible();
      await visitor.press('Start again');
      await stillness(panel);
      await expect(panel).to.be.accessible();
      document.documentElement.removeAttribute('style');
    });
  }
});
