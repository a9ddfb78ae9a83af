import { expect } from '@open-wc/testing';
import type { Visitor } from '../ui/visitor.ts';
import { ownOf } from './hostile-page.ts';
import { closePages, openPage, until, type Page } from './open-page.ts';

/** A page on which a session recorder runs as its clinic set it up: everything recorded, nothing masked. */
type Recorded = Page['window'] & { recorder?: { missing?: string; ready?: Promise<unknown>; flush(): Promise<void> }; overheard?: () => Promise<string> };

/** What is typed at each question, and is nowhere else on the page. */
const typed: Record<string, string> = {
  'One line': 'zqline731',
  'Several lines': 'zqlines731',
  'One or your own': 'zqown731',
  'Some or your own': 'zqowns731',
  'One after another': 'zqlist731',
  'How many': '731550273',
  'How much': '731550.25',
  'How heavy': '731.55',
  'What page': 'https://zqweb731.example/page',
  'What address': 'zqmail731@mail.example',
  'What number': '+84 90 731 55 02',
};

/** What must not be emitted: what was typed, in the forms a recorder may give it. The questions are the questionnaire's, which anybody may fetch. */
const private_ = [...Object.values(typed), 'zqweb731', 'zqmail731', '731 55 02', '+84907315502'];

/** What each must have recorded of the page itself, or it has proved nothing. */
const records: [by: string, display: string, ofThePage: string[]][] = [
  ['rrweb', 'bubble', ['zqpage731', 'zqsearch731']],
  ['rrweb&unmasked', 'inline', ['zqpage731', 'zqsearch731']],
  ['sentry', 'bubble', ['zqpage731', 'zqsearch731', 'zqbody731']],
  ['datadog', 'bubble', ['zqpage731', 'zqsearch731']],
  ['openreplay', 'bubble', ['zqpage731', 'zqsearch731', 'zqbody731']],
  // It shows what is typed to nobody, whatever it is told.
  ['clarity', 'bubble', ['zqpage731']],
];

/** As an input method does: the browser's own events, and no value set by a script. */
function typeAsAPerson(field: HTMLElement, text: string): void {
  field.focus();
  for (const sign of text) field.ownerDocument.execCommand('insertText', false, sign);
}

async function answerByHand(visitor: Visitor, text: string): Promise<void> {
  const [own] = [...visitor.all('radio', 'Something else'), ...visitor.all('checkbox', 'Something else')];
  own?.click();
  await visitor.panel.updateComplete;
  const [field] = visitor.all('textbox');
  if (!field) throw new Error(`nothing to type in at “${visitor.title}”`);
  typeAsAPerson(field, text);
  await visitor.panel.updateComplete;
  for (const list of visitor.all('combobox') as HTMLSelectElement[]) {
    list.value = list.options[1]!.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Types in every field, goes back to it once, and changes an answer from the review. */
async function visit(visitor: Visitor): Promise<void> {
  await visitor.answer(['Yes, I agree']);
  while (visitor.title !== 'Your answers') {
    const { title } = visitor;
    const text = typed[title];
    if (text === undefined) {
      await visitor.press('Skip');
      continue;
    }
    await answerByHand(visitor, text);
    await visitor.press('Continue');
    expect(visitor.title, title).not.to.equal(title);
    await visitor.press('Back');
    expect(visitor.title).to.equal(title);
    await visitor.press('Continue');
  }
  await visitor.press(/Change: Some or your own$/);
  await visitor.choose('A serum');
  await visitor.press('Continue');
  await visitor.reach('Your answers');
  await visitor.press('Send');
  await visitor.reach('Sent');
}

describe('a session recorder at its most curious', () => {
  afterEach(closePages);

  for (const [by, display, ofThePage] of records) {
    it(`${by} records the page, and nothing of a visit: ${display}`, async function () {
      const page = await openPage(`recorded.html?by=${by}`);
      const { recorder, overheard } = page.window as Recorded;
      if (recorder?.missing !== undefined) {
        console.warn(`${by} is NOT INSTALLED, so its test is SKIPPED: ${recorder.missing}`);
        return this.skip();
      }
      if (!recorder || !overheard) throw new Error(`${by} did not start: ${page.witness.errors.join('\n')}`);
      await recorder.ready;
      const settings = { ...ownOf(page.widget).settings, questionnaire: `${location.origin}/test/embed/pages/every-field.json` };
      await page.script(Object.fromEntries(Object.entries({ ...settings, display }).map(([name, value]) => [`data-${name}`, value])));
      typeAsAPerson(page.document.getElementById('search')!, 'zqsearch731');
      await page.window.fetch(`${page.widget}/c/lotus/submissions`, { method: 'POST', body: 'zqbody731' });
      const visitor = display === 'bubble' ? await page.open() : await page.visitor();
      await visit(visitor);
      const { window } = page;
      await recorder.flush();
      const heard = (): Promise<string> => (window as Recorded).overheard!();
      let all = '';
      const hasPage = async (): Promise<boolean> => ((all = await heard()), ofThePage.every((text) => all.includes(text)));
      await until(hasPage, `${by} has recorded the page itself`);
      const leaks = private_.filter((text) => all.includes(text)).map((text) => `${text} in …${all.slice(Math.max(0, all.indexOf(text) - 120), all.indexOf(text) + 60)}…`);
      expect(leaks).to.deep.equal([]);
    });
  }
});
