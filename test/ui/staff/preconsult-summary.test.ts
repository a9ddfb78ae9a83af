import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/ui/staff/define-summary.ts';
import type { PreconsultSummary, Received } from '../../../src/ui/staff/preconsult-summary.ts';
import { staffStringsFor } from '../../../src/locales/staff/staff-locales.ts';
import type { ShownSafetyText, Summary } from '../../../src/summary/types.ts';
import { consent, flag, visit } from '../../summary/fixtures/staff-builder.ts';
import { quiet } from '../../summary/fixtures/staff-quiet.ts';
import { retracted } from '../../summary/fixtures/staff-retracted.ts';
import { stopped } from '../../summary/fixtures/staff-stopped.ts';
import { typical } from '../../summary/fixtures/staff-typical.ts';
import { allByRole, byRole, visibleText } from './find-by-role.ts';

const show = (summary: Summary, received: Received | null = null, theme = 'light'): Promise<PreconsultSummary> =>
  fixture(html`<preconsult-summary .summary=${summary} .received=${received} theme=${theme}></preconsult-summary>`);

const untranslated: ShownSafetyText = { id: 'rf', title: 'Get help', question: 'urgent-now', text: 'Da đỏ lan rộng cần được khám hôm nay.', language: 'vi', at: '2026-02-01T08:12:40+07:00', choice: 'went-on' };
const translated: ShownSafetyText = { ...untranslated, staff: 'Skin that spreads needs help today.' };
/** A Vietnamese visit, for staff who read English. */
const inBothLanguages: Summary = visit(
  [],
  [flag('urgent', 'rf', 'urgent-now/spreading', 'Spreading skin', 'Da đỏ lan rộng', 'NHS text asks for help the same day.', { language: 'vi', safetyTexts: [translated] })],
  {
    languages: { staff: 'en', visitor: ['vi'] },
    informationShown: [{ id: 'sun', version: '1', title: 'Sun', shown: 'Ánh nắng', language: 'vi' }],
    consent: [
      {
        ...consent(true),
        text: ['Sự đồng ý của bạn', 'Phòng khám có thể gọi cho tôi.'],
        staff: ['Your consent', 'The clinic may call me.'],
        language: 'vi',
        purposes: [{ code: 'contact', label: 'Phòng khám có thể gọi cho tôi.', staff: 'The clinic may call me.', granted: true }],
      },
    ],
  },
);

const headings = (element: Element): string[] => allByRole(element, 'heading').map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim());

describe('preconsult-summary', () => {
  it('is an article named after the visitor', async () => {
    const element = await show(typical);
    expect(byRole(element, 'article', 'Linh Tran')).to.be.instanceOf(HTMLElement);
    expect(headings(element)[0]).to.equal('Linh Tran');
  });

  it('says who it is, how to reach them, when and in what language', async () => {
    const text = visibleText(await show(typical));
    expect(text).to.contain('Completed');
    expect(text).to.contain('Age 22 to 39');
    expect(text).to.contain('Contact: Phone, +84 90 123 4567, Evening');
    expect(text).to.contain('English');
    expect(text).to.contain('31 Jan 2026, 14:05 (Asia/Ho_Chi_Minh)');
    expect(text).to.contain('Before a microneedling visit 0.1.0');
  });

  it('says at its head that nothing was checked', async () => {
    const text = visibleText(await show(typical));
    expect(text).to.contain('Visitor-reported, not checked. Not a diagnosis or a decision on treatment.');
    expect(text).to.contain('Questionnaire not clinically approved.');
    expect(text).not.to.contain('Not re-judged');
  });

  it('says why the receiver could not judge the answers', async () => {
    const received: Received = { receivedAt: '2026-01-31T07:05:00Z', receipt: 'K7Q2M-8XW4D', judged: { by: 'browser', because: 'it does not know this questionnaire' } };
    expect(visibleText(await show(typical, received))).to.contain('Not re-judged: these flags come from the visitor’s browser, because it does not know this questionnaire.');
  });

  it('names who approved the questionnaire, if it was this very wording', async () => {
    const approval = { owner: 'Dr Hoa', role: 'Dermatologist', date: '2026-01-02', hash: typical.questionnaire.hash };
    const withApproval = (hash: string): Summary => ({ ...typical, questionnaire: { ...typical.questionnaire, approval: { ...approval, hash } } });
    expect(visibleText(await show(withApproval(approval.hash)))).to.contain('Questionnaire approved by Dr Hoa, Dermatologist, 2026-01-02.');
    expect(visibleText(await show(withApproval('0'.repeat(64))))).to.contain('Questionnaire not clinically approved.');
  });

  it('lists levels most pressing first, each with its word and count', async () => {
    expect(headings(await show(typical)).slice(1, 4)).to.deep.equal(['Hold 3 items', 'Review 2 items', 'Note 2 items']);
    expect(headings(await show(retracted)).slice(1, 4)).to.deep.equal(['Urgent 2 items', 'Hold 1 item', 'Note 1 item']);
  });

  it('gives each flag what it is, whose words, and why', async () => {
    const [first] = byRole(await show(typical), 'region', 'Hold').querySelectorAll('li');
    expect(visibleText(first!)).to.match(/^Isotretinoin: now, under 6 months ago, or date not given Says \(Isotretinoin, last taken\): “Less than 6 months ago” Why: SkinPen text bars/);
  });

  it('opens a flag to the wording shown, its rule and its sources', async () => {
    const element = await show(typical);
    byRole(element, 'button', 'Details: Isotretinoin').click();
    const text = visibleText(byRole(element, 'region', 'Hold'));
    expect(text).to.contain('Question shown When did you last take isotretinoin?');
    expect(text).to.contain('Rule isotretinoin-when/under-6-months');
    expect(text).to.contain('Code isotretinoin unverified');
    expect(text).to.contain('Sources R3, R12a, R12b');
  });

  it('says of an urgent flag which safety text was shown, when, and what the visitor chose', async () => {
    const element = await show(stopped);
    expect(visibleText(element)).to.contain('Stopped at: Urgent check');
    expect(visibleText(byRole(element, 'region', 'Urgent'))).to.contain('Call back today').and.to.contain('Saw the safety text “rf-infection”; chose to tell the clinic at 08:12.');
    byRole(element, 'button', 'Details: Hot, spreading').click();
    expect(visibleText(byRole(element, 'region', 'Urgent'))).to.contain('A chat cannot check this.');
  });

  it('does not say that a question which was never asked reported nothing', async () => {
    const text = visibleText(await show(stopped));
    expect(text).to.contain('Medicines and allergies Not asked.');
    expect(text).to.contain('Not asked Main concern; Area; Pregnancy or breastfeeding; Medicines; Allergies');
  });

  it('keeps a retracted urgent flag and says what became of it', async () => {
    const text = visibleText(byRole(await show(retracted), 'region', 'Urgent'));
    expect(text).to.contain('Later changed to “None of these”');
    expect(text).to.contain('Later withdrawn');
  });

  it('quotes the visitor in their language and adds what staff call it', async () => {
    const hold = byRole(await show(retracted), 'region', 'Hold');
    expect(visibleText(hold)).to.contain('Blood thinners (such as warfarin) (“Thuốc chống đông (như warfarin)”)');
    expect(hold.querySelector('bdi[lang=vi]')).to.be.instanceOf(HTMLElement);
  });

  it('says that nothing was flagged without saying that there is nothing', async () => {
    expect(visibleText(await show(quiet))).to.contain('No item on this list was reported. This does not mean there are none.');
  });

  it('lists by name what was not answered, not sure and not asked', async () => {
    const text = visibleText(await show(quiet));
    expect(text).to.contain('Did not answer Allergies Not sure Change hoped for Not asked Pregnancy or breastfeeding');
  });

  it('folds what is for clinicians only, with its flag', async () => {
    const element = await show(retracted);
    expect(visibleText(element)).not.to.contain('hepatitis').and.not.to.contain('Viêm gan B');
    expect(visibleText(byRole(element, 'region', 'Note'))).to.contain('For clinicians only 1 item');
    byRole(element, 'button', 'For clinicians only').click();
    expect(visibleText(byRole(element, 'region', 'Note'))).to.contain('Viêm gan B');
  });

  it('folds every answer with ids and unverified codes at the end', async () => {
    const element = await show(typical);
    expect(visibleText(element)).not.to.contain('concern-area');
    byRole(element, 'button', 'All answers, ids and codes (35)').click();
    expect(visibleText(element)).to.contain('Which part of your body? Face concern-area · face unverified');
  });

  it('shows each purpose of the consent and folds its text', async () => {
    const element = await show(quiet);
    expect(visibleText(element)).to.contain('Not agreed: Lotus Skin Clinic may send me offers. Version 0.1.0, 31 Jan 2026, 13:58, in English').and.not.to.contain('Your agreement');
    byRole(element, 'button', 'Full text').click();
    expect(visibleText(element)).to.contain('Your agreement Lotus Skin Clinic is responsible');
  });

  it('shows a safety text that was read twice once in full', async () => {
    const [first] = stopped.safetyTexts;
    const element = await show({ ...stopped, safetyTexts: [first!, { ...first!, at: '2026-02-01T08:15:00+07:00' }] });
    const section = [...element.shadowRoot!.querySelectorAll('section')].find((one) => one.querySelector('h3')?.textContent === 'Information shown')!;
    expect(section.querySelectorAll('details')).to.have.length(1);
    expect([...section.querySelectorAll('li')].map((one) => visibleText(one).includes('(full text above)'))).to.deep.equal([false, true]);
  });

  it('shows what was read in another language whole in staff’s, and word for word beside it', async () => {
    const element = await show(inBothLanguages);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const text = visibleText(byRole(element, 'region', 'Urgent'));
    expect(text).to.contain('Safety text Skin that spreads needs help today. As shown, in Vietnamese: Da đỏ lan rộng cần được khám hôm nay.');
    const whole = visibleText(element);
    expect(whole).to.contain('Version 1, Vietnamese: Sun As shown, in Vietnamese Ánh nắng');
    expect(whole).to.contain('Agreed: The clinic may call me. Version').and.to.contain('Your consent As shown, in Vietnamese: Sự đồng ý của bạn Phòng khám có thể gọi cho tôi.');
    expect([...element.shadowRoot!.querySelectorAll('[lang=vi]')].map((one) => one.textContent)).to.include.members(['Da đỏ lan rộng cần được khám hôm nay.', 'Ánh nắng', 'Sự đồng ý của bạn']);
  });

  it('says where there are no words in the reader’s language', async () => {
    const element = await show({ ...inBothLanguages, languages: { staff: 'vi', visitor: ['vi'] }, safetyTexts: [untranslated] });
    element.strings = staffStringsFor('en');
    await element.updateComplete;
    expect(visibleText(element)).to.contain('not clinically approved. In Vietnamese only; there is no English wording here.');
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    expect(visibleText(element)).to.contain('In Vietnamese only; there is no English wording here. Da đỏ lan rộng cần được khám hôm nay.');
  });

  it('never uses a word that judges', async () => {
    for (const summary of [typical, quiet, stopped, retracted]) {
      expect(visibleText(await show(summary))).not.to.match(/\b(suitable|cleared|denies|eligible|suffers|safe to treat|no contraindications)\b/i);
    }
  });

  for (const theme of ['light', 'dark']) {
    for (const [name, summary] of Object.entries({ typical, stopped, retracted, quiet })) {
      it(`is accessible in ${theme} with everything unfolded: ${name}`, async () => {
        const element = await show(summary, null, theme);
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('shows hostile words as text and stays 320 px wide', async () => {
    const hostile = `<img src=x onerror="document.title='pwned'"> ${'x'.repeat(10_000)}`;
    const answers = typical.answers.slice(-4).map((answer) => ({ ...answer, staff: { question: hostile, answer: [hostile] } }));
    const flags = typical.hold.slice(0, 1).map((flag) => ({ ...flag, said: ['\u202Egnp.exe \u2067'], label: hostile, why: hostile }));
    const frame = await fixture<HTMLElement>(html`<div><preconsult-summary .summary=${visit(answers, flags)}></preconsult-summary></div>`);
    frame.style.inlineSize = '320px';
    const element = frame.querySelector('preconsult-summary')!;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(document.title).not.to.equal('pwned');
    expect(element.scrollWidth).to.be.at.most(320);
    expect(visibleText(element)).to.contain('<img src=x onerror=');
  });
});
