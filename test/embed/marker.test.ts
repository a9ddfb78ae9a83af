import { expect } from '@open-wc/testing';
import { microneedling } from '../fixtures/microneedling.ts';
import { wordsOf } from '../fixtures/words-of.ts';
import { consent, contactConsent, healthConsent, review, shortest, wish } from '../ui/microneedling-answers.ts';
import type { Answers } from '../ui/visitor.ts';
import { closePages, openPage, type Page } from './open-page.ts';

const { text, label } = wordsOf(microneedling.questionnaire, 'en', 'Lotus Skin Clinic');

/** What is typed in a visit, each with a word that is nowhere else. */
const answers: Answers = {
  ...shortest,
  [consent]: [healthConsent, contactConsent],
  [text('medicines')]: [label('medicines', 'isotretinoin')],
  [text('medicine-names')]: { type: 'zqmedicine731' },
  [text('allergies')]: [label('allergies', 'severe')],
  [text('allergy-cause')]: { type: 'zqallergy731' },
  [wish]: { type: 'zqwish731' },
  [text('contact-name')]: { type: 'zqname731' },
  [text('contact-way')]: [label('contact-way', 'phone')],
  [text('contact-phone')]: { type: '+84 90 731 55 02' },
};

const typed = ['zqmedicine731', 'zqallergy731', 'zqwish731', 'zqname731', '731 55 02', '907315502'];

/** What was read and chosen, as it stands on the screen and in the data. */
const chosen = [text('medicines'), label('medicines', 'isotretinoin'), '"isotretinoin"', label('age-band', '22-39'), '22-39'];

/** Firefox names the node that holds the caret, WebKit what lies under a point of the top layer, closed root or not: docs/privacy.md says so. */
const TOLD_BY_THE_BROWSER = /Firefox/.test(navigator.userAgent) ? /^(anchor|focus)Node$/ : /Chrome/.test(navigator.userAgent) ? /^$/ : /^points\./;

type Overheard = Page['window'] & { eavesdropper: { look(): void; heard(): string; strangers: Set<string> } };

describe('a full visit beside a script that listens to everything', () => {
  afterEach(closePages);

  for (const display of ['bubble', 'inline']) {
    it(`gives away nothing of what was typed, chosen or asked: ${display}`, async () => {
      const page = await openPage('eavesdropped.html');
      const settings = { questionnaire: 'microneedling', display, endpoint: `${page.widget}/c/lotus/submissions`, 'clinic-name': 'Lotus Skin Clinic', 'emergency-number': '115' };
      await page.script(Object.fromEntries(Object.entries(settings).map(([name, value]) => [`data-${name}`, value])));
      const { eavesdropper } = page.window as Overheard;
      const visitor = display === 'bubble' ? await page.open() : await page.visitor();
      const met = new Set<string>();
      await visitor.walk(answers, review, async (title) => {
        met.add(title);
        eavesdropper.look();
        const answer = answers[title];
        if (typeof answer !== 'object' || !('type' in answer)) return;
        // What is selected within a field, any browser tells the page: docs/privacy.md says so.
        await visitor.type(answer.type);
        eavesdropper.look();
      });
      expect(Object.keys(answers).filter((title) => !met.has(title)), 'every answer was asked for').to.deep.equal([]);
      page.document.execCommand('selectAll');
      eavesdropper.look();
      await visitor.press('Send');
      await visitor.reach('Sent');
      eavesdropper.look();
      const heard = eavesdropper.heard();
      expect(heard, 'it listens').to.contain('preconsult-delivered').and.to.contain('Lotus Skin Clinic');
      const leaks = [...typed, ...chosen].filter((one) => heard.includes(one)).map((one) => heard.slice(Math.max(0, heard.indexOf(one) - 100), heard.indexOf(one) + 60));
      expect(leaks).to.deep.equal([]);
      expect([...eavesdropper.strangers].filter((by) => !TOLD_BY_THE_BROWSER.test(by))).to.deep.equal([]);
    });
  }
});
