import { expect } from '@open-wc/testing';
import { FLAG_LEVELS, type Questionnaire } from '../../../src/definition/types.ts';
import { everyElement } from '../find-by-role.ts';
import { flagged, review, shortest } from '../microneedling-answers.ts';
import { microneedling, openPanel } from './open-panel.ts';

/** Every word for staff that no visitor's text happens to hold as well. */
function staffWords({ flags, prose }: Questionnaire): string[] {
  const { flags: words = {}, ...visitors } = prose['en'] ?? {};
  const shown = JSON.stringify(visitors);
  const all = Object.keys(flags).flatMap((code) => [words[code]?.label ?? '', words[code]?.why ?? '']);
  return all.filter((one) => one !== '' && !shown.includes(one));
}

/** Every text and every attribute of the panel. */
function everythingIn(root: ShadowRoot): string {
  const elements = everyElement(root).filter(({ localName }) => localName !== 'style');
  return [root.textContent ?? '', ...elements.flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`))].join('\n');
}

describe('what the panel knows and does not say', () => {
  it('no flag’s label, reason or level is on any screen of a visit full of flags', async () => {
    const { questionnaire } = await microneedling();
    const words = staffWords(questionnaire);
    expect(words).to.have.length.above(80);
    const { visitor, transport } = await openPanel();
    const check = (title: string): void => {
      const everything = everythingIn(visitor.root);
      for (const one of words) expect(everything.includes(one), `“${one}” at “${title}”`).to.equal(false);
      for (const element of everyElement(visitor.root)) {
        const marks = [...Object.values((element as HTMLElement).dataset), ...element.classList];
        // The card of the review is called by its own name.
        const levels = FLAG_LEVELS.filter((level) => marks.includes(level) && !(level === 'review' && title === review));
        expect(levels, `${element.localName} at “${title}”`).to.deep.equal([]);
      }
    };
    await visitor.walk(flagged, review, check);
    await visitor.press('Send');
    await transport.answer({ kind: 'delivered', receipt: 'K7Q2M-8XW4D' });
    await visitor.reach('Sent');
    check('Sent');
    const { hold, review: toReview, note } = transport.sent[0]!.summary;
    expect(hold.length + toReview.length + note.length).to.be.above(15);
  });

  it('the acknowledgement is the same after every answer, flagged, plain or skipped', async () => {
    for (const answers of [flagged, shortest]) {
      const { visitor } = await openPanel();
      const words = new Set<string>();
      let asked = 0;
      await visitor.walk(answers, review, (title) => {
        if (title === review || (asked += 1) === 1) return;
        const last = visitor.root.querySelectorAll('.acknowledgement');
        expect(last, title).to.have.length(1);
        words.add(last[0]?.textContent ?? '');
      });
      expect([...words]).to.deep.equal(['Thank you. Your clinician will go through this with you.']);
    }
  });

  const pairs: [question: string, flagged: string, plain: string][] = [
    ['Are you pregnant, could you be pregnant, or are you breastfeeding?', 'Pregnant', 'No'],
    ['With no sunscreen in strong sun, what does your skin do?', 'Never burns, deep brown or black skin', 'Sometimes burns, then tans'],
    ['How much change are you hoping for?', 'I want it fully gone', 'A small change would be fine'],
    ['How do you feel about needles?', 'Very nervous', 'Fine'],
  ];

  for (const [question, flag, plain] of pairs) {
    it(`the screen after “${question}” is the same whatever was answered`, async () => {
      const after = async (label: string): Promise<string> => {
        const { visitor } = await openPanel();
        await visitor.walk(shortest, question);
        await visitor.answer([label]);
        return visitor.root.innerHTML.replace(/<!--.*?-->/g, '').replace(`<span class="said">${label}</span>`, 'ANSWER');
      };
      const [one, other] = [await after(flag), await after(plain)];
      expect(one).to.contain('ANSWER');
      expect(one === other, 'the two screens are the same').to.equal(true);
    });
  }
});
